// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <memory>
#include <utility>

#include "lib/base/reason.h"
#include "lib/store/id.h"
#include "lib/text/choice.h"
#include "lib/time/duration.h"
#include "lib/time/phrase.h"
#include "lib/verbs/keep_record.h"
#include "tools/rcw-checkin/commands.h"
#include "tools/rcw-checkin/future_moment.h"
#include "tools/rcw-checkin/pauses.h"

namespace rcw::tools {
namespace {

using yaml::Node;

struct ReturnArgs {
  std::string at = {};
  std::string postpone = {};
  std::vector<std::string> slipped = {};
  std::string format = "text";
};

checkin::Pause open_one(cli::Context& context) {
  if (auto open = current_pause(context)) return std::move(*open);
  throw Error(Exit::no, Problem{{}, reason("no pause is open"), hint("'pause' begins one")});
}

// Now, or a time since the pause was called.
time::Stamp read_at(const std::string& text, const checkin::Pause& pause, cli::Context& context) {
  if (text.empty()) return context.present().stamp();
  const auto reading = time::read_phrase(text, context.present());
  const auto instant = reading.moment ? time::instant_of(*reading.moment) : std::nullopt;
  if (instant && *instant <= context.present().now && *instant >= *time::instant_of(pause.called))
    return *reading.moment;
  throw usage_error(reason("--at is not a time since the pause began"),
                    hint("it began at {}", time::local_text(pause.called)));
}

Node link_to(const checkin::Pause& pause) {
  Node link = Node::map();
  link.members.push_back({"id", Node::text(pause.id), {}});
  link.members.push_back({"role", Node::text("ends"), {}});
  return Node::list({std::move(link)});
}

Node return_node(const checkin::Return& back, const checkin::Pause& pause, const ReturnArgs& args,
                 cli::Context& context) {
  Node node = Node::map();
  const auto put = [&](const char* key, Node value) { node.members.push_back({key, std::move(value), {}}); };
  put("schema", Node::text("rcw/checkin.return/1"));
  put("id", Node::text(std::string(store::kIdLength, 'a')));
  put("at", Node::token(time::to_string(back.at)));
  put("zone", Node::text(context.present().zone->name()));
  put("recorded", Node::token(time::to_string(context.present().stamp())));
  put("links", link_to(pause));
  put("outcome", Node::text(back.postponed_to ? "postponed" : "resumed"));
  if (back.postponed_to) put("return_at", Node::token(time::to_string(*back.postponed_to)));
  std::vector<Node> words;
  for (const auto& word : args.slipped) words.push_back(Node::text(word));
  if (!words.empty()) put("slipped", Node::list(std::move(words)));
  return node;
}

// How the return stands to the promise, in minutes and no more.
std::string return_text(const checkin::Pause& pause, const checkin::Return& back) {
  if (back.postponed_to) return "The new time is " + time::local_text(*back.postponed_to) + ".\n";
  const std::string start = "Back at " + time::local_text(back.at).substr(11);
  const auto late = checkin::minutes_late({pause, back.at});
  if (!late) return start + ".\n";
  if (*late == 0) return start + ", the time you named.\n";
  return start + ", " + time::duration_text(std::abs(*late)) +
         (*late > 0 ? " after the time you named.\n" : " before the time you named.\n");
}

void note_early(const checkin::Pause& pause, const checkin::Return& back, cli::Context& context) {
  const auto called = *time::instant_of(pause.called);
  const auto now = *time::instant_of(back.at);
  if (back.postponed_to || now.seconds - called.seconds >= checkin::kShortestPause * 60) return;
  context.messages.note(
      reason("that was less than {} minutes; if it is still hot, 'pause' again", checkin::kShortestPause));
}

void check_slipped(const std::vector<std::string>& words, cli::Context& context) {
  const store::Kind* kind = store::find_kind(context.kinds(), "checkin", checkin::kReturnKind);
  for (const auto& word : words) text::choose("word", word, store::find_field(*kind, "slipped")->words);
}

Exit run_return(const ReturnArgs& args, cli::Context& context) {
  text::choose("format", args.format, std::vector<std::string>{"text", "ids"});
  check_slipped(args.slipped, context);
  const checkin::Pause pause = open_one(context);
  checkin::Return back{.pause = pause.id, .at = read_at(args.at, pause, context)};
  if (!args.postpone.empty()) back.postponed_to = future_moment("--postpone", args.postpone, context);
  const auto filed =
      verbs::keep_record(return_node(back, pause, args, context), "the return", "return", context);
  note_early(pause, back, context);
  context.out.write(args.format == "ids" ? filed.record.envelope.id + '\n' : return_text(pause, back));
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_return(cli::Options& options) {
  const auto args = std::make_shared<ReturnArgs>();
  options.value("--at", "TIME", args->at, "when you were back (now if not said)");
  options.value("--postpone", "TIME", args->postpone, "not yet: another time, such as 22:00 or 1h");
  options.values("--slipped", "WORD", args->slipped,
                 "what slipped in: ruminating, collecting-evidence, rehearsing-blame");
  options.word("--format", {"text", "ids"}, args->format, "how to print (text if not said)");
  return [args](cli::Context& context) { return run_return(*args, context); };
}

}  // namespace rcw::tools
