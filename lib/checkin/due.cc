// SPDX-License-Identifier: MIT
#include "lib/checkin/due.h"

#include <algorithm>
#include <utility>

namespace rcw::checkin {
namespace {

constexpr std::size_t kMostTimes = 4000;  // ten a day for as long as is looked back
constexpr std::size_t kMostComing = 1000;
constexpr int kDaySeconds = 86400;
constexpr int kClockChange = 3 * 3600;  // more than any zone puts its clocks forward or back

// A time on the wall so many seconds on, less than a day.
Occurrence moved(Occurrence time, int seconds) {
  const int second = time.second + seconds;
  if (second < 0) return {time.day.plus_days(-1), second + kDaySeconds};
  return {time.day.plus_days(second / kDaySeconds), second % kDaySeconds};
}

// Unanswered times up to now, newest first: those since the newest that was answered or, where each
// counts by itself, all of them.
std::vector<Occurrence> open_times(const Schedule& schedule, const Now& now, const Answered& answered) {
  // Only where one stands for all does it matter how many there were.
  const int days = schedule.catch_up == CatchUp::latest ? kLookBack : schedule.grace + kLongestSnooze + 1;
  Occurrence from{std::max(schedule.series.first, now.wall.day.plus_days(-days)), 0};
  if (schedule.made) from = std::max(from, *schedule.made);
  auto times = occurrences(schedule, from, moved(now.wall, kClockChange), kMostTimes);
  std::erase_if(times, [&](const Occurrence& one) { return !now.has_come(one); });
  std::reverse(times.begin(), times.end());
  if (schedule.catch_up == CatchUp::each) {
    std::erase_if(times, answered.closed);
  } else {
    times.erase(std::find_if(times.begin(), times.end(), answered.closed), times.end());
  }
  return times;
}

// Whether `now` is before the end of the logical day that lies so many days after that of a time.
bool within_days(Occurrence time, int days, Occurrence now, int day_start) {
  return logical_day(now, day_start) <= logical_day(time, day_start).plus_days(days);
}

bool is_due(const Schedule& schedule, Occurrence time, const Now& now, const Answered& answered) {
  if (const auto until = answered.snoozed_until(time))
    return now.wall >= *until && within_days(*until, 0, now.wall, now.day_start);
  return within_days(time, schedule.grace, now.wall, now.day_start);
}

template <typename IsDue>
std::vector<Due> each_alone(std::vector<Occurrence> open, IsDue is_due) {
  std::reverse(open.begin(), open.end());
  std::vector<Due> due;
  for (const Occurrence time : open) {
    if (is_due(time)) due.push_back({time, time, 1});
  }
  return due;
}

}  // namespace

std::vector<Due> due_of(const Schedule& schedule, const Now& now, const Answered& answered) {
  auto open = open_times(schedule, now, answered);
  const auto due = [&](Occurrence time) { return is_due(schedule, time, now, answered); };
  if (schedule.catch_up == CatchUp::each) return each_alone(std::move(open), due);
  if (open.empty() || !due(open.front())) return {};
  if (schedule.catch_up == CatchUp::skip) return {{open.front(), open.front(), 1}};
  return {{open.front(), open.back(), static_cast<int>(open.size())}};
}

std::vector<Occurrence> coming_of(const Schedule& schedule, const Now& now, Occurrence until,
                                  const Answered& answered) {
  std::vector<Occurrence> coming;
  for (const Occurrence time : next_occurrences(schedule, moved(now.wall, -kClockChange), kMostComing)) {
    if (time <= until && !now.has_come(time) && !answered.closed(time)) coming.push_back(time);
  }
  return coming;
}

std::optional<Occurrence> answerable(const Schedule& schedule, const Now& now, int early,
                                     const Answered& answered) {
  const auto due = due_of(schedule, now, answered);
  if (!due.empty()) return due.front().at;
  constexpr Occurrence kNever{time::Day::from_epoch(time::kLastEpochDay), 0};
  const auto next = coming_of(schedule, now, kNever, answered);
  const auto last = logical_day(now.wall, now.day_start).plus_days(early);
  if (next.empty() || logical_day(next.front(), now.day_start) > last) return std::nullopt;
  return next.front();
}

}  // namespace rcw::checkin
