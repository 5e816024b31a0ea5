// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/status.h"

#include <utility>

#include "lib/store/layout.h"

namespace rcw::tools {
namespace {

journal::Compliance count(const journal::Course& course, cli::Context& context, bool quiet) {
  journal::ComplianceTally tally(course, context.settings().day_start);
  const store::Shelf shelf(context.home(), store::layout::kJournal, context.kinds());
  const auto visit = [&](const store::Filed& filed) {
    tally.add(filed.record);
    return true;
  };
  const auto report = [&](const Error& error) {
    if (!quiet) context.messages.report(error);
  };
  // A logical day reaches into the next one.
  const store::Days days{course.first, course.last.plus_days(1)};
  if (course.first <= course.last) shelf.walk(days, store::Order::oldest_first, visit, report);
  return tally.result();
}

}  // namespace

std::vector<render::Status> count_windows(const std::vector<FiledWindow>& windows, cli::Context& context) {
  std::vector<render::Status> all;
  for (const auto& one : windows) {
    journal::Course course = journal::course_of(one.window, context.present().today());
    const auto counts = count(course, context, true);
    all.push_back({one.window, std::move(course), counts});
  }
  return all;
}

render::Status count_days(const journal::Course& course, cli::Context& context, bool quiet) {
  return {std::nullopt, course, count(course, context, quiet)};
}

}  // namespace rcw::tools
