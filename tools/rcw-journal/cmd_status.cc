// SPDX-License-Identifier: MIT
#include <memory>

#include "lib/base/reason.h"
#include "lib/time/phrase.h"
#include "tools/rcw-journal/commands.h"
#include "tools/rcw-journal/status.h"

namespace rcw::tools {
namespace {

constexpr int kUsualDays = 14;

struct StatusArgs {
  std::string window = {};
  std::string since = {};
  std::string until = {};
  std::string last = {};
  std::string with = {};
  std::string format = "text";
};

bool says_days(const StatusArgs& args) {
  return !args.since.empty() || !args.until.empty() || !args.last.empty();
}

void check(const StatusArgs& args) {
  if (!args.window.empty() && says_days(args)) {
    throw usage_error(reason("--window does not go with --since, --until or --last"),
                      hint("a window says its own days"));
  }
  if (!args.last.empty() && (!args.since.empty() || !args.until.empty())) {
    throw usage_error(reason("--last does not go with --since or --until"),
                      hint("--last 7d means the seven days that end today"));
  }
}

// Whole days, none of them still to come.
journal::Course course_of(const StatusArgs& args, cli::Context& context) {
  const time::Present& present = context.present();
  journal::Course course;
  if (!args.with.empty()) course.with = args.with;
  course.last = args.until.empty() ? present.today() : time::read_phrase(args.until, present).last;
  course.first = args.since.empty() ? course.last.plus_days(1 - kUsualDays)
                                    : time::read_phrase(args.since, present).first;
  if (!args.last.empty()) course.first = time::read_last(args.last, present).first;
  if (course.first > course.last) {
    throw usage_error(reason("--since is after the last day"),
                      hint("that is {}", time::to_string(course.last)));
  }
  course.last = std::min(course.last, present.today());
  return course;
}

std::vector<render::Status> count(const StatusArgs& args, cli::Context& context) {
  if (says_days(args)) return {count_days(course_of(args, context), context)};
  if (!args.window.empty()) return count_windows(choose_windows(args.window, args.with, context), context);
  const auto running = running_windows({"", args.with}, context);
  if (!running.empty()) return count_windows(running, context);
  return {count_days(course_of(args, context), context)};
}

Exit run_status(const StatusArgs& args, cli::Context& context) {
  const render::ListFormat format = render::parse_list_format(args.format);
  check(args);
  context.out.write(render::statuses(count(args, context), context.present().today(), format));
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_status(cli::Options& options) {
  const auto args = std::make_shared<StatusArgs>();
  options.value("--window", "ID", args->window, "of this window: an id, last or running");
  options.value("--since", "DATE", args->since, "from this day on");
  options.value("--until", "DATE", args->until, "up to this day, counted in");
  options.value("--last", "SPAN", args->last,
                "the days, weeks, months or years ending today: 14d, 2w, 3m, 1y");
  options.value("--with", "NAME", args->with, "only about this relationship");
  options.word("--format", render::list_format_names(), args->format, "how to print (text if not said)");
  return [args](cli::Context& context) { return run_status(*args, context); };
}

}  // namespace rcw::tools
