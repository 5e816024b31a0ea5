// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/feel_asking.h"

#include <algorithm>
#include <array>
#include <utility>

#include "lib/cli/phrases.h"
#include "lib/yaml/path.h"
#include "tools/rcw-reframe/brief_asking.h"

namespace rcw::tools {
namespace {

using reframe::Feeling;
using reframe::LookedUp;
using yaml::Node;

constexpr std::array<std::string_view, 3> kRest = {"strength", "body", "need"};

bool is_rest(const std::string& path) { return std::find(kRest.begin(), kRest.end(), path) != kRest.end(); }

cli::Question* question_of(cli::Form& form, const std::string& path) {
  const auto found = std::find_if(form.questions.begin(), form.questions.end(),
                                  [&](const cli::Question& question) { return question.path == path; });
  return found == form.questions.end() ? nullptr : &*found;
}

bool is_loose(const LookedUp& word) {
  return word.what == LookedUp::What::vague || word.what == LookedUp::What::pseudo;
}

void put(Node& answers, const char* path, const std::string& value) {
  const Node node = Node::text(value);
  yaml::put_at(answers, path, &node);
}

}  // namespace

FeelAsking::FeelAsking(const reframe::Feelings& all, const store::Kind& kind, cli::Draft* draft,
                       cli::Context& context)
    : all_(all),
      context_(context),
      draft_(draft),
      whole_(cli::make_form(kind, context.content(), context.language(), cli::Length::whole)) {
  whole_.again = "feel --keep";
  if (draft_ != nullptr) answers_ = draft_->interview.answers;
}

// Mild words first, each with where it is often felt.
cli::Question FeelAsking::word_question(const std::vector<const Feeling*>& words) const {
  cli::Form form = whole_;
  cli::Question question = *question_of(form, "word");
  question.field.type = store::FieldType::choice;
  question.field.open = true;
  for (const Feeling* feeling : words) {
    question.field.words.push_back(feeling->word);
    question.choices.push_back({feeling->word, feeling->body});
  }
  return question;
}

cli::Form FeelAsking::form_of_word(const std::optional<LookedUp>& start) const {
  cli::Form form = whole_;
  form.closing.clear();
  std::erase_if(form.questions, [](const auto& question) { return question.path != "family"; });
  if (start) {
    form.questions = {word_question(start->words)};
    return form;
  }
  cli::Question& family = form.questions.front();
  for (const auto& one : all_.families) {
    const auto known = std::find_if(family.choices.begin(), family.choices.end(),
                                    [&](const cli::Choice& choice) { return choice.word == one.id; });
    if (known == family.choices.end()) family.choices.push_back({one.id, one.name});
    cli::Question word = word_question(reframe::words_of(all_, one.id));
    word.field.only_if = store::Condition{"family", {one.id}};
    form.questions.push_back(std::move(word));
  }
  return form;
}

// Where it is often felt and what it may need are offered, and never taken for said.
cli::Form FeelAsking::form_of_rest() const {
  cli::Form form = whole_;
  form.title = form.intro = "";
  std::erase_if(form.questions, [](const auto& question) { return !is_rest(question.path); });
  const Feeling* feeling = chosen();
  if (feeling == nullptr) return form;
  const auto phrases = cli::find_phrases(context_.content(), "rcw.feel", context_.language());
  if (auto* body = question_of(form, "body"); body != nullptr && !feeling->body.empty())
    body->ask += " (" + cli::filled(phrases.at("body"), "{body}", feeling->body) + ")";
  if (auto* need = question_of(form, "need")) {
    need->field.type = store::FieldType::choice;
    need->field.open = true;
    need->field.words = feeling->needs;
    for (const auto& word : feeling->needs) need->choices.push_back({word, ""});
  }
  return form;
}

const Feeling* FeelAsking::chosen() const {
  const Node* word = answers_.find("word");
  return word == nullptr ? nullptr : reframe::find_feeling(all_, word->scalar);
}

cli::Asked FeelAsking::ask(const cli::Form& form) {
  if (draft_ != nullptr) {
    const auto outcome = cli::Session(context_, form, *draft_).run();
    answers_ = draft_->interview.answers;
    return outcome;
  }
  const auto answers = ask_briefly(form, context_);
  if (!answers) return cli::Asked::left;
  for (const auto& member : answers->members) yaml::put_at(answers_, member.key, &member.value);
  return cli::Asked::finished;
}

// The family of a word that is known is that of the list, whichever way led to it.
void FeelAsking::settle_family() {
  const Feeling* feeling = chosen();
  if (feeling == nullptr) return;
  put(answers_, "family", feeling->family);
  if (draft_ != nullptr) draft_->interview.answers = answers_;
}

std::optional<Node> FeelAsking::ask(const std::optional<LookedUp>& start) {
  const bool on_the_way = draft_ != nullptr && is_rest(draft_->interview.next);
  const bool named = start && start->what == LookedUp::What::feeling;
  if (named) put(answers_, "word", start->word);
  if (start && is_loose(*start)) put(answers_, "from", start->word);
  if (draft_ != nullptr) draft_->interview.answers = answers_;
  if (!on_the_way && !named && ask(form_of_word(start)) == cli::Asked::left) return std::nullopt;
  if (answers_.find("word") == nullptr) return answers_;
  settle_family();
  if (ask(form_of_rest()) == cli::Asked::left) return std::nullopt;
  return answers_;
}

void FeelAsking::discard() {
  if (draft_ != nullptr) cli::Session(context_, whole_, *draft_).discard();
}

void FeelAsking::keep() {
  if (draft_ != nullptr) cli::Session(context_, whole_, *draft_).keep();
}

}  // namespace rcw::tools
