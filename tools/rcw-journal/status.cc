// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/status.h"

#include <set>
#include <string>
#include <utility>

#include "lib/store/layout.h"

namespace rcw::tools {
namespace {

// Windows may share days, and a file that cannot be read is said once.
class Reporter {
 public:
  explicit Reporter(cli::Context& context) : context_(context) {}

  void report(const Error& error) {
    if (said_.insert(error.problems().front().where.file).second) context_.messages.report(error);
  }

 private:
  cli::Context& context_;
  std::set<std::string> said_ = {};
};

journal::Compliance count(const journal::Course& course, cli::Context& context, Reporter& reporter) {
  journal::ComplianceTally tally(course, context.settings().day_start);
  const store::Shelf shelf(context.home(), store::layout::kJournal, context.kinds());
  const auto visit = [&](const store::Filed& filed) {
    tally.add(filed.record);
    return true;
  };
  const auto report = [&](const Error& error) { reporter.report(error); };
  // A logical day reaches into the next one.
  const store::Days days{course.first, course.last.plus_days(1)};
  if (course.first <= course.last) shelf.walk(days, store::Order::oldest_first, visit, report);
  return tally.result();
}

}  // namespace

std::vector<render::Status> count_windows(const std::vector<FiledWindow>& windows, cli::Context& context) {
  std::vector<render::Status> all;
  Reporter reporter(context);
  for (const auto& one : windows) {
    journal::Course course = journal::course_of(one.window, context.present().today());
    const auto counts = count(course, context, reporter);
    all.push_back({one.window, std::move(course), counts});
  }
  return all;
}

render::Status count_days(const journal::Course& course, cli::Context& context) {
  Reporter reporter(context);
  return {std::nullopt, course, count(course, context, reporter)};
}

}  // namespace rcw::tools
