// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/windows_due.h"

#include <set>
#include <utility>

#include "lib/journal/look.h"
#include "lib/journal/window.h"
#include "lib/store/kind_file.h"
#include "lib/store/layout.h"

namespace rcw::tools {
namespace {

using journal::Window;

struct Found {
  std::vector<Window> windows = {};
  std::set<std::string> reviewed = {};  // ids of windows that were looked at when it was time
};

Found find_windows(cli::Context& context) {
  Found found;
  const time::Day today = context.present().today();
  const auto visit = [&](const store::Filed& filed) {
    if (auto window = journal::find_window(filed.record)) found.windows.push_back(std::move(*window));
    if (const auto look = journal::find_look(filed.record); look && !look->early)
      found.reviewed.insert(look->window);
    return true;
  };
  const auto report = [&](const Error& error) { context.messages.report(error); };
  store::Shelf(context.home(), store::layout::kJournal,
               store::content_kinds(store::layout::kJournal, context.home()))
      .walk_whole_days({today.plus_days(-kLookedForDays), today}, store::Order::oldest_first, visit, report);
  return found;
}

bool comes(const Window& window, time::Day today, time::Day until) {
  return !window.stopped && window.review_day() <= until &&
         today <= window.review_day().plus_days(kReviewGrace);
}

}  // namespace

void add_windows(std::vector<render::DueLine>& lines, std::int64_t within, Answers& answers,
                 cli::Context& context) {
  const time::Day today = context.present().today();
  const time::Zone& zone = *context.present().zone;
  const time::Day until =
      time::logical_day(zone.at({context.present().now.seconds + within}), context.settings().day_start);
  const Found found = find_windows(context);
  for (const Window& window : found.windows) {
    const time::Day day = window.review_day();
    if (!comes(window, today, until) || found.reviewed.contains(window.id)) continue;
    const checkin::Occurrence time{day, 0};
    const auto answered = answers.of(window.id);
    if (answered.closed(time)) continue;
    if (const auto later = answered.snoozed_until(time)) {
      if (checkin::on_the_wall(context.present().stamp()) < *later) continue;
    }
    lines.push_back({.id = window.id,
                     .source = "window",
                     .name = "review",
                     .at = {.day = day},
                     .since = {.day = day},
                     .zone = zone.name(),
                     .does = "rcw-journal review --window " + window.id,
                     .due = day <= today});
  }
}

}  // namespace rcw::tools
