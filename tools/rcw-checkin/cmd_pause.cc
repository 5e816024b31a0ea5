// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <charconv>
#include <memory>
#include <utility>

#include "lib/base/reason.h"
#include "lib/checkin/timetable.h"
#include "lib/cli/later.h"
#include "lib/cli/phrases.h"
#include "lib/io/process.h"
#include "lib/store/id.h"
#include "lib/store/notice.h"
#include "lib/text/choice.h"
#include "lib/time/duration.h"
#include "lib/verbs/keep_record.h"
#include "tools/rcw-checkin/commands.h"
#include "tools/rcw-checkin/future_moment.h"
#include "tools/rcw-checkin/pauses.h"

namespace rcw::tools {
namespace {

using yaml::Node;

constexpr std::int64_t kMinute = 60;
constexpr const char* kNone = "none";

struct PauseArgs {
  std::string minutes = {};
  std::string back = {};
  std::vector<std::string> activities = {};
  std::string format = "text";
};

// When it was called and until when; no promise where somebody gave no time.
struct Span {
  int minutes = checkin::kShortestPause;
  std::optional<time::Stamp> back = {};
};

std::int64_t seconds_of(const time::Stamp& stamp) {
  return time::instant_of(stamp).value_or(time::Instant{}).seconds;
}

int read_minutes(const std::string& text) {
  if (text.empty()) return checkin::kShortestPause;
  int minutes = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), minutes);
  if (error != std::errc() || end != text.data() + text.size() || minutes > checkin::kLongestPause)
    throw usage_error(reason("--minutes is not a whole number from {} to {}", checkin::kShortestPause,
                             checkin::kLongestPause));
  if (minutes >= checkin::kShortestPause) return minutes;
  throw usage_error(reason("a pause lasts at least {} minutes", checkin::kShortestPause),
                    hint("a body needs about that long to become calm (article 001, line 104)"));
}

// To the minute, as people say it.
time::Stamp minutes_from_now(int minutes, cli::Context& context) {
  const std::int64_t now = context.present().now.seconds;
  return context.present().zone->at({(now / kMinute + minutes) * kMinute});
}

Span read_span(const PauseArgs& args, cli::Context& context) {
  Span span{read_minutes(args.minutes), {}};
  if (args.back == kNone) return span;
  const time::Stamp least = minutes_from_now(span.minutes, context);
  span.back = args.back.empty() ? least : future_moment("--return", args.back, context);
  const std::int64_t now = context.present().now.seconds;
  if (seconds_of(*span.back) - now > checkin::kLongestPause * kMinute)
    throw usage_error(reason("--return is more than a day away"), hint("name a time of today or tomorrow"));
  if (seconds_of(*span.back) >= seconds_of(least)) return span;
  throw usage_error(reason("that is sooner than the {} minutes of the pause", span.minutes),
                    hint("the earliest is {}; --return none names no time", time::local_text(least)));
}

std::vector<std::string> check_activities(const std::vector<std::string>& words, cli::Context& context) {
  const store::Kind* kind = store::find_kind(context.kinds(), "checkin", checkin::kPauseKind);
  const auto* field = store::find_field(*kind, "activities");
  for (const auto& word : words) text::choose("activity", word, field->words);
  return words;
}

Node pause_node(const Span& span, const std::vector<std::string>& activities, cli::Context& context) {
  Node node = Node::map();
  const auto put = [&](const char* key, Node value) { node.members.push_back({key, std::move(value), {}}); };
  const std::string now = time::to_string(context.present().stamp());
  put("schema", Node::text("rcw/checkin.pause/1"));
  put("id", Node::text(std::string(store::kIdLength, 'a')));
  put("at", Node::token(now));
  put("zone", Node::text(context.present().zone->name()));
  put("recorded", Node::token(now));
  put("minutes", Node::token(std::to_string(span.minutes)));
  if (span.back) put("return_at", Node::token(time::to_string(*span.back)));
  std::vector<Node> words;
  for (const auto& word : activities) words.push_back(Node::text(word));
  if (!words.empty()) put("activities", Node::list(std::move(words)));
  return node;
}

std::string clock_text(const time::Stamp& stamp) { return time::local_text(stamp).substr(11); }

// One line for a shell; what setup --at says about it stays there.
std::string at_line(const time::Stamp& back, cli::Context& context) {
  const checkin::Waking waking{io::own_path(), cli::variables_for_later(context)};
  std::string text = checkin::at_text(waking, back, context.present().zone->name());
  text.erase(0, text.find('\n') + 1);
  return text.substr(0, text.find_last_not_of('\n') + 1);
}

// What was agreed, what helps, what does not, and the line that reminds of the return.
std::string pause_text(const Span& span, cli::Context& context) {
  const char* notice = span.back ? "pause" : "pause-without-time";
  std::string text = store::read_notice(context.content(), notice, context.language());
  text = cli::filled(std::move(text), "{minutes}", std::to_string(span.minutes));
  if (!span.back) return text + '\n';
  text = cli::filled(std::move(text), "{return}", clock_text(*span.back));
  return cli::filled(std::move(text), "{at}", at_line(*span.back, context)) + '\n';
}

void check_none_open(cli::Context& context) {
  const auto open = current_pause(context);
  if (!open) return;
  throw Error(Exit::no, Problem{{},
                                reason("a pause is open already, since {}", time::local_text(open->called)),
                                hint("'return' ends it; 'return --postpone TIME' names another time")});
}

Exit run_pause(const PauseArgs& args, cli::Context& context) {
  text::choose("format", args.format, std::vector<std::string>{"text", "ids"});
  const Span span = read_span(args, context);
  const auto activities = check_activities(args.activities, context);
  check_none_open(context);
  const auto filed = verbs::keep_record(pause_node(span, activities, context), "the pause", "pause", context);
  context.out.write(args.format == "ids" ? filed.record.envelope.id + '\n' : pause_text(span, context));
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_pause(cli::Options& options) {
  const auto args = std::make_shared<PauseArgs>();
  options.value("--minutes", "NUMBER", args->minutes, "how long at least (20 if not said, and never less)");
  options.value("--return", "TIME", args->back, "when you will be back, such as 21:35; none names no time");
  options.values("--activity", "WORD", args->activities,
                 "what you will do: breathing, walking, music, other");
  options.word("--format", {"text", "ids"}, args->format, "how to print (text if not said)");
  return [args](cli::Context& context) { return run_pause(*args, context); };
}

}  // namespace rcw::tools
