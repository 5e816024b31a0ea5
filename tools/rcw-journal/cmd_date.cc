// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <memory>

#include "lib/base/reason.h"
#include "lib/text/choice.h"
#include "lib/time/phrase.h"
#include "lib/yaml/json.h"
#include "tools/rcw-journal/commands.h"

namespace rcw::tools {
namespace {

struct DateArgs {
  std::vector<std::string> words = {};
  std::string format = "text";
};

const std::vector<std::string>& formats() {
  static const std::vector<std::string> names = {"text", "json"};
  return names;
}

std::string as_text(const time::Reading& reading) {
  if (reading.moment) return time::to_string(*reading.moment) + '\n';
  const std::string first =
      fmt::format("{} {}", time::to_string(reading.first), time::weekday_name(reading.first));
  if (reading.first == reading.last) return first + '\n';
  return fmt::format("{} to {} {}\n", first, time::to_string(reading.last), time::weekday_name(reading.last));
}

std::string as_json(const time::Reading& reading) {
  yaml::Node map = yaml::Node::map();
  const auto put = [&](const char* key, std::string value) {
    map.members.push_back({key, yaml::Node::text(std::move(value)), {}});
  };
  put("schema", "rcw/journal.date/1");
  put("first", time::to_string(reading.first));
  put("last", time::to_string(reading.last));
  if (reading.moment) put("moment", time::to_string(*reading.moment));
  if (reading.again) put("again", time::to_string(*reading.again));
  const auto flag = [&](const char* key, bool set) {
    if (set) map.members.push_back({key, yaml::Node::token("true"), {}});
  };
  flag("clamped", reading.clamped);
  flag("skipped", reading.skipped);
  return yaml::to_json(map) + '\n';
}

// What somebody who typed the phrase may not have thought of.
void explain(const time::Reading& reading, cli::Messages& messages) {
  if (reading.clamped) messages.note(reason("that month is shorter, so its last day is taken"));
  if (reading.skipped) {
    messages.note(reason("clocks were put forward over that time, so it is read as much later"));
  }
  if (reading.again) {
    messages.note(
        reason("clocks showed that time twice; for the second, write {}", time::to_string(*reading.again)));
  }
}

Exit run_date(const DateArgs& args, cli::Context& context) {
  text::choose("format", args.format, formats());
  if (args.words.empty())
    throw usage_error(reason("say a date"), hint("for example yesterday or 2026-11-22"));
  const auto reading = time::read_phrase(fmt::format("{}", fmt::join(args.words, " ")), context.present());
  if (args.format == "text") explain(reading, context.messages);
  context.out.write(args.format == "json" ? as_json(reading) : as_text(reading));
  return Exit::ok;
}

}  // namespace

cli::Action declare_date(cli::Options& options) {
  const auto args = std::make_shared<DateArgs>();
  options.operands("DATE", args->words, "a date as any option takes it: yesterday, -3d, 2026-11");
  options.word("--format", formats(), args->format, "how to print (text if not said)");
  return [args](cli::Context& context) { return run_date(*args, context); };
}

}  // namespace rcw::tools
