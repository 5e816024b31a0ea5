// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/course_args.h"

#include <algorithm>

#include "lib/base/reason.h"
#include "lib/time/phrase.h"

namespace rcw::tools {
namespace {

constexpr int kUsualDays = 14;

}  // namespace

void add_course(cli::Options& options, const std::string& windows, CourseArgs& args) {
  options.value("--window", "ID", args.window, "of this window: " + windows);
  options.value("--since", "DATE", args.since, "from this day on");
  options.value("--until", "DATE", args.until, "up to this day, counted in");
  options.value("--last", "SPAN", args.last,
                "the days, weeks, months or years ending today: 14d, 2w, 3m, 1y");
  options.value("--with", "NAME", args.with, "only about this relationship");
}

void check_course(const CourseArgs& args) {
  if (!args.window.empty() && args.says_days()) {
    throw usage_error(reason("--window does not go with --since, --until or --last"),
                      hint("a window says its own days"));
  }
  if (!args.last.empty() && (!args.since.empty() || !args.until.empty())) {
    throw usage_error(reason("--last does not go with --since or --until"),
                      hint("--last 7d means the seven days that end today"));
  }
}

journal::Course read_course(const CourseArgs& args, cli::Context& context) {
  const time::Present& present = context.present();
  journal::Course course;
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

}  // namespace rcw::tools
