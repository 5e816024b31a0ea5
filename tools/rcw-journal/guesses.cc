// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/guesses.h"

#include <algorithm>
#include <set>
#include <utility>

#include "lib/base/reason.h"
#include "lib/journal/field_path.h"
#include "lib/store/drafts.h"
#include "lib/store/layout.h"
#include "lib/store/record_yaml.h"
#include "lib/text/holds.h"
#include "lib/text/suggest.h"
#include "lib/verbs/answers.h"
#include "lib/verbs/ask_entry.h"
#include "lib/verbs/keep_record.h"
#include "lib/yaml/path.h"
#include "tools/rcw-journal/category_history.h"
#include "tools/rcw-journal/review_data.h"

namespace rcw::tools {
namespace {

using journal::Guess;
using journal::LinkGuess;
using journal::Window;
using yaml::Node;

const store::Kind& guess_kind(cli::Context& context) {
  return *store::find_kind(context.kinds(), "journal", journal::kGuessKind);
}

// Every trigger category that an entry of the store has.
std::vector<std::string> known_categories(cli::Context& context) {
  std::set<std::string> found;
  const store::Shelf shelf(context.home(), store::layout::kJournal, context.kinds());
  const auto visit = [&](const store::Filed& filed) {
    if (const std::string* category = filed.record.find_text("trigger.category")) found.insert(*category);
    return true;
  };
  // What cannot be read cannot make a name known; other commands say so.
  shelf.walk({}, store::Order::oldest_first, visit, [](const Error&) {});
  return {found.begin(), found.end()};
}

// A slip in a name would make a guess that nothing can answer.
void check_category(const std::string& category, cli::Context& context) {
  const auto known = known_categories(context);
  if (text::holds(known, category)) return;
  if (known.empty()) {
    throw usage_error(reason("no entry has a trigger category yet"),
                      hint("--new guesses about a name that you are going to use"));
  }
  throw usage_error(reason("no entry has the trigger category '{}'", category),
                    hint("--new guesses about a new name; {}", text::did_you_mean(category, known)));
}

void check_links(const LinkGuess& link, const Window& window, cli::Context& context) {
  std::size_t there = 0;
  for (const Guess& guess : read_guesses(window, context)) {
    if (!guess.link) continue;
    ++there;
    if (*guess.link == link)
      throw usage_error(reason("this guess is there already: {}", guess.id), hint("'guess list' shows them"));
  }
  if (there < journal::kMostGuesses) return;
  throw usage_error(
      reason("a window has at most {} guesses about links", journal::kMostGuesses),
      hint("each one more makes the others weaker; 'rm ID' takes one back before the first look"));
}

// What every guess says of itself; it stands at the first day of its window.
Node begin_guess(const char* about, const Window& window, cli::Context& context) {
  Node node = Node::map();
  const auto put = [&](const char* key, Node value) { node.members.push_back({key, std::move(value), {}}); };
  put("schema", Node::text("rcw/journal.guess/1"));
  put("id", Node::text(std::string(store::kIdLength, 'a')));
  put("at", Node::token(time::to_string(window.first)));
  put("recorded", Node::token(time::to_string(context.present().stamp())));
  if (!window.with.empty()) put("with", Node::text(window.with));
  put("window", Node::text(window.id));
  put("protocol", Node::text(window.protocol));
  put("about", Node::text(about));
  return node;
}

store::Filed keep(Node tree, cli::Context& context) {
  // Through the decoder first, so that the seal is over what will stand there.
  Node draft = tree;
  const Node none = Node::text("none");
  yaml::put_at(draft, "seal", &none);
  Node whole = store::encode(store::decode(draft, "the guess", context.kinds()));
  journal::seal(whole);
  return verbs::keep_record(whole, "the guess", "guess", context);
}

cli::Draft new_memory_draft(Node answers, const Window& window, cli::Context& context) {
  cli::Draft draft;
  const std::string now = time::to_string(context.present().stamp());
  store::IdMaker ids(context.seed());
  draft.id = store::Drafts(context.home()).next_id(ids, "draft" + now);
  draft.kind = std::string("journal.") + journal::kGuessKind;
  draft.started = now;
  const Node id = Node::text(window.id);
  const Node protocol = Node::text(window.protocol);
  yaml::put_at(answers, "window", &id);
  yaml::put_at(answers, "protocol", &protocol);
  draft.interview.answers = std::move(answers);
  return draft;
}

// What somebody answered, and nothing that the window says already.
void take_answers(const Node& answers, Node& tree) {
  for (const auto& member : answers.members) {
    if (tree.find(member.key) == nullptr) tree.members.push_back(member);
  }
}

// Each protocol asks for what its windows hold (only_if of the kind); anything else would never be shown.
void check_fields(const Node& answers, const Window& window) {
  static const std::vector<std::string> moments = {"trigger", "response", "share"};
  static const std::vector<std::string> evenings = {"emotion", "critic"};
  const auto& strange = window.protocol == "awareness" ? moments : evenings;
  for (const auto& member : answers.members) {
    if (!text::holds(strange, member.key)) continue;
    throw usage_error(reason("{}: an {} window has none of that", member.key, window.protocol),
                      hint("'window list' shows the windows there are; --window says which"));
  }
}

// Leaving and coming back goes on with the same answers.
std::string draft_of(const Window& window, cli::Context& context) {
  std::string found;
  verbs::for_each_draft(context, [&](const cli::Draft& draft) {
    const Node* about = draft.interview.answers.find("window");
    if (draft.kind == "journal.guess" && about != nullptr && about->scalar == window.id) found = draft.id;
  });
  return found;
}

bool has_answer(const Node& tree) {
  return std::any_of(tree.members.begin(), tree.members.end(), [](const auto& member) {
    static const std::vector<std::string> asked = {"trigger", "response", "share",
                                                   "emotion", "critic",   "days"};
    return text::holds(asked, member.key);
  });
}

void check_no_memory(const Window& window, cli::Context& context) {
  for (const Guess& guess : read_guesses(window, context)) {
    if (guess.link) continue;
    throw Error(Exit::no, Problem{{},
                                  reason("there is a guess from memory already: {}", guess.id),
                                  hint("'show' prints it; 'rm' takes it back before the first look")});
  }
}

}  // namespace

store::Filed seal_link(const std::string& text, bool is_new, const Window& window, cli::Context& context) {
  const store::FieldSpec* response = store::find_field(guess_kind(context), "response");
  const LinkGuess link = journal::read_link(text, response->words);
  if (window.protocol == "awareness") {
    throw usage_error(reason("an awareness window has no triggers with responses"),
                      hint("'guess memory' takes what you remember of it"));
  }
  check_links(link, window, context);
  if (!is_new) check_category(link.trigger, context);
  Node tree = begin_guess("link", window, context);
  const auto put = [&](const char* key, const std::string& word) {
    tree.members.push_back({key, Node::text(word), {}});
  };
  put("trigger", link.trigger);
  put("response", link.response);
  put("mention", link.any ? "any" : "first");
  return keep(std::move(tree), context);
}

Memory seal_memory(const MemoryAnswers& args, const Window& window, cli::Context& context,
                   store::Filed& written) {
  check_no_memory(window, context);
  const store::Kind& kind = guess_kind(context);
  Node answers = verbs::gather_answers(args.answers, args.sets, kind).node;
  check_fields(answers, window);
  std::unique_ptr<verbs::EntryInterview> interview;
  if (context.may_ask() && args.answers.empty() && args.sets.empty()) {
    const std::string waiting = args.draft.empty() ? draft_of(window, context) : args.draft;
    cli::Draft draft = waiting.empty() ? new_memory_draft(std::move(answers), window, context)
                                       : verbs::find_draft(waiting, journal::kGuessKind, context);
    interview = std::make_unique<verbs::EntryInterview>(kind, std::move(draft), context);
    auto document = interview->ask();
    if (!document) return Memory::left;
    answers = std::move(document->node);
  }
  Node tree = begin_guess("memory", window, context);
  take_answers(answers, tree);
  if (!has_answer(tree)) {
    if (interview) interview->discard();
    return Memory::nothing;
  }
  written = keep(std::move(tree), context);
  if (interview) interview->discard();
  return Memory::written;
}

}  // namespace rcw::tools
