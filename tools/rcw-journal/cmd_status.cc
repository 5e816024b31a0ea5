// SPDX-License-Identifier: MIT
#include <memory>

#include "tools/rcw-journal/commands.h"
#include "tools/rcw-journal/course_args.h"
#include "tools/rcw-journal/status.h"

namespace rcw::tools {
namespace {

struct StatusArgs {
  CourseArgs course = {};
  std::string format = "text";
};

// Without a name, of every relationship.
journal::Course course_of(const CourseArgs& args, cli::Context& context) {
  journal::Course course = read_course(args, context);
  if (!args.with.empty()) course.with = args.with;
  return course;
}

std::vector<render::Status> count(const CourseArgs& args, cli::Context& context) {
  if (args.says_days()) return {count_days(course_of(args, context), context)};
  if (!args.window.empty()) return count_windows(choose_windows(args.window, args.with, context), context);
  const auto running = running_windows({"", args.with}, context);
  if (!running.empty()) return count_windows(running, context);
  return {count_days(course_of(args, context), context)};
}

Exit run_status(const StatusArgs& args, cli::Context& context) {
  const render::ListFormat format = render::parse_list_format(args.format);
  check_course(args.course);
  context.out.write(render::statuses(count(args.course, context), context.present().today(), format));
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_status(cli::Options& options) {
  const auto args = std::make_shared<StatusArgs>();
  add_course(options, "an id, a protocol, last or running", args->course);
  options.word("--format", render::list_format_names(), args->format, "how to print (text if not said)");
  return [args](cli::Context& context) { return run_status(*args, context); };
}

}  // namespace rcw::tools
