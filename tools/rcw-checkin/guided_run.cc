// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/guided_run.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "lib/cli/countdown.h"
#include "lib/cli/phrases.h"
#include "lib/store/drafts.h"
#include "lib/yaml/path.h"

namespace rcw::tools {
namespace {

using yaml::Node;

constexpr std::array kSetting = {"place", "hindrances", "anyway"};
constexpr std::array kTopic = {"issue", "first", "comfort_before"};
constexpr std::string_view kTurns = "turns";

using Paths = std::array<const char*, 3>;

bool is_of(const Paths& paths, const std::string& path) {
  return std::find(paths.begin(), paths.end(), path) != paths.end();
}

void keep_only(const Paths& paths, cli::Form& form) {
  std::erase_if(form.questions, [&](const auto& question) { return !is_of(paths, question.path); });
}

int number_of(const Node& map, const char* key) {
  const Node* node = map.find(key);
  int value = 0;
  if (node != nullptr) std::from_chars(node->scalar.data(), node->scalar.data() + node->scalar.size(), value);
  return value;
}

// "turns[1]" is the second turn; nothing for any other place.
std::optional<std::size_t> turn_at(std::string_view next) {
  if (!next.starts_with(kTurns)) return std::nullopt;
  std::size_t index = 0;
  const std::string_view digits = next.substr(std::min(next.size(), kTurns.size() + 1));
  std::from_chars(digits.data(), digits.data() + digits.size(), index);
  return index;
}

std::string turn_key(std::size_t index) { return fmt::format("{}[{}]", kTurns, index); }

Node turn_node(const std::string& who, int allowed) {
  Node turn = Node::map();
  turn.members.push_back({"who", Node::text(who), {}});
  turn.members.push_back({"allowed", Node::token(std::to_string(allowed)), {}});
  turn.members.push_back({"used", Node::token("0"), {}});
  return turn;
}

}  // namespace

bool wants_another_time(const Node& answers) {
  const Node* hindrances = answers.find("hindrances");
  const Node* anyway = answers.find("anyway");
  const bool hinders =
      hindrances != nullptr && std::any_of(hindrances->items.begin(), hindrances->items.end(),
                                           [](const Node& word) { return word.scalar != "none"; });
  return hinders && (anyway == nullptr || anyway->scalar.empty());
}

bool is_joint(const store::Kind& kind) { return store::find_field(kind, "hindrances") != nullptr; }

GuidedRun::GuidedRun(const store::Kind& kind, std::optional<checkin::TalkPlan> plan, cli::Draft& draft,
                     cli::Context& context)
    : context_(context),
      draft_(draft),
      plan_(std::move(plan)),
      setting_(cli::make_form(kind, context.content(), context.language(), draft.length)),
      topic_(setting_),
      after_(setting_) {
  setting_.again = topic_.again = after_.again = "run " + kind.name;
  keep_only(kSetting, setting_);
  keep_only(kTopic, topic_);
  std::erase_if(after_.questions, [](const auto& question) {
    return is_of(kSetting, question.path) || is_of(kTopic, question.path);
  });
  topic_.title = topic_.intro = "";
  if (!setting_.questions.empty()) after_.title = after_.intro = "";
}

// Where there is no room, the answers stay here, and asking says so at the next one: a talk does not end of
// it.
void GuidedRun::set_next(const std::string& key) {
  draft_.interview.next = key;
  try {
    store::Drafts(context_.home()).save(draft_.id, cli::encode(draft_));
  } catch (const Error& error) {
    if (error.exit() != Exit::system) throw;
  }
}

bool GuidedRun::ask_form(const cli::Form& form) {
  return cli::Session(context_, form, draft_).run() == cli::Asked::finished;
}

// Another time is offered before anything else is asked.
GuidedRun::Outcome GuidedRun::ask_before() {
  if (draft_.interview.next.empty() || is_of(kSetting, draft_.interview.next)) {
    if (!ask_form(setting_)) return Outcome::left;
    if (wants_another_time(draft_.interview.answers)) return Outcome::not_now;
    set_next(kTopic.front());
  }
  if (is_of(kTopic, draft_.interview.next)) {
    if (!ask_form(topic_)) return Outcome::left;
    if (plan_) prepare_turns();
    set_next(plan_ ? turn_key(0) : after_.questions.front().path);
  }
  return Outcome::finished;
}

GuidedRun::Outcome GuidedRun::ask() {
  if (!setting_.questions.empty()) {
    if (const Outcome outcome = ask_before(); outcome != Outcome::finished) return outcome;
  }
  if (turn_at(draft_.interview.next) && !take_turns()) return Outcome::left;
  return ask_form(after_) ? Outcome::finished : Outcome::left;
}

// Who speaks first was said; who did not say begins.
void GuidedRun::prepare_turns() {
  Node& answers = draft_.interview.answers;
  const Node* first = answers.find("first");
  std::string who = first != nullptr ? first->scalar : "me";
  Node turns = Node::list();
  for (const int seconds : plan_->turns) {
    turns.items.push_back(turn_node(who, seconds));
    who = who == "me" ? "other" : "me";
  }
  yaml::put_at(answers, "turns", &turns);
}

// What is asked afterwards is what the turns may be about.
void GuidedRun::show_questions() {
  const auto phrases = cli::find_phrases(context_.content(), "rcw.turn", context_.language());
  std::string text = '\n' + phrases.at("question") + '\n';
  int shown = 0;
  for (const auto& question : after_.questions) {
    if (question.field.type == store::FieldType::text)
      text += fmt::format("  {}. {}\n", ++shown, question.ask);
  }
  if (shown > 1) context_.messages.show(text);
}

bool GuidedRun::take_turns() {
  show_questions();
  for (std::size_t i = *turn_at(draft_.interview.next);; ++i) {
    const Node* turns = draft_.interview.answers.find("turns");
    if (turns == nullptr || i >= turns->items.size()) break;
    set_next(turn_key(i));
    const Node* who = turns->items[i].find("who");
    const bool last = i + 1 == turns->items.size();
    if (!take_turn(i, who != nullptr ? who->scalar : "me", last)) return false;
  }
  set_next(after_.questions.front().path);
  return true;
}

bool GuidedRun::take_turn(std::size_t index, const std::string& who, bool last) {
  const auto item = [this, index]() -> Node& {
    return yaml::find_at(draft_.interview.answers, "turns")->items[index];
  };
  cli::Turn turn;
  turn.phrases = cli::find_phrases(context_.content(), "rcw.turn", context_.language());
  turn.title = '\n' + turn.phrases.at(who);
  turn.last = last;
  turn.allowed = number_of(item(), "allowed");
  turn.used = number_of(item(), "used");
  turn.save = [&](int used) {
    const Node now = Node::token(std::to_string(used));
    yaml::put_at(item(), "used", &now);
    set_next(turn_key(index));
  };
  if (cli::count_down(turn, context_) != cli::TurnEnd::left) return true;
  keep();
  return false;
}

bool GuidedRun::ask_again(const std::string& path) {
  cli::Form form = after_;
  std::erase_if(form.questions, [&](const auto& question) { return question.path != path; });
  return ask_form(form);
}

void GuidedRun::discard() { cli::Session(context_, after_, draft_).discard(); }

void GuidedRun::keep() { cli::Session(context_, after_, draft_).keep(); }

}  // namespace rcw::tools
