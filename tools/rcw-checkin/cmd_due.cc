// SPDX-License-Identifier: MIT
#include <memory>

#include "lib/base/reason.h"
#include "lib/time/length.h"
#include "tools/rcw-checkin/commands.h"
#include "tools/rcw-checkin/due_items.h"

namespace rcw::tools {
namespace {

constexpr std::int64_t kMostWithin = 366LL * 86400;

struct DueArgs {
  std::string within = {};
  std::string format = "text";
  bool all = false;
  bool null = false;
};

// "2h", "3 days": a length of time from now.
std::int64_t read_within(const std::string& text) {
  if (text.empty()) return 0;
  const auto length = time::parse_length(text);
  const auto seconds = length ? time::seconds_of(*length) : std::nullopt;
  if (seconds && *seconds >= 0 && *seconds <= kMostWithin) return *seconds;
  throw usage_error(reason("--within wants a length of time, at most a year"),
                    hint("for example 90min, 2h or 3d"));
}

Exit run_due(const DueArgs& args, cli::Context& context) {
  const auto format = render::parse_due_format(args.format);
  const std::int64_t within = read_within(args.within);
  std::vector<render::DueLine> lines;
  if (args.all || context.settings().reminders_on(context.present().today()))
    lines = due_items(within, context);
  context.out.write(render::due_lines(lines, format, context.present().zone->name(), args.null));
  return context.messages.status(lines.empty() ? Exit::no : Exit::ok);
}

}  // namespace

cli::Action declare_due(cli::Options& options) {
  const auto args = std::make_shared<DueArgs>();
  options.value("--within", "LENGTH", args->within, "also what will be due so soon, such as 2h or 3d");
  options.flag("--all", args->all, "also while everything is off");
  options.word("--format", render::due_format_names(), args->format, "how to print (text if not said)");
  options.flag("-0,--null", args->null, "ids end in NUL");
  return [args](cli::Context& context) { return run_due(*args, context); };
}

}  // namespace rcw::tools
