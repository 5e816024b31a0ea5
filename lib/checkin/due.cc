// SPDX-License-Identifier: MIT
#include "lib/checkin/due.h"

#include <algorithm>
#include <utility>

namespace rcw::checkin {
namespace {

constexpr std::size_t kMostTimes = 4000;  // ten a day for as long as is looked back
constexpr std::size_t kMostComing = 10;

// Unanswered times up to now, newest first: those since the newest that was answered or, where each
// counts by itself, all of them.
std::vector<Occurrence> open_times(const Schedule& schedule, Occurrence now, const Answered& answered) {
  // Only where one stands for all does it matter how many there were.
  const int days = schedule.catch_up == CatchUp::latest ? kLookBack : schedule.grace + kLongestSnooze + 1;
  Occurrence from{std::max(schedule.series.first, now.day.plus_days(-days)), 0};
  if (schedule.made) from = std::max(from, *schedule.made);
  auto times = occurrences(schedule, from, now, kMostTimes);
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

bool is_due(const Schedule& schedule, Occurrence time, Occurrence now, int day_start,
            const Answered& answered) {
  if (const auto until = answered.snoozed_until(time))
    return now >= *until && within_days(*until, 0, now, day_start);
  return within_days(time, schedule.grace, now, day_start);
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

std::vector<Due> due_of(const Schedule& schedule, Occurrence now, int day_start, const Answered& answered) {
  auto open = open_times(schedule, now, answered);
  const auto due = [&](Occurrence time) { return is_due(schedule, time, now, day_start, answered); };
  if (schedule.catch_up == CatchUp::each) return each_alone(std::move(open), due);
  if (open.empty() || !due(open.front())) return {};
  if (schedule.catch_up == CatchUp::skip) return {{open.front(), open.front(), 1}};
  return {{open.front(), open.back(), static_cast<int>(open.size())}};
}

std::vector<Occurrence> coming_of(const Schedule& schedule, Occurrence now, Occurrence until,
                                  const Answered& answered) {
  std::vector<Occurrence> coming;
  for (const Occurrence time : next_occurrences(schedule, now, kMostComing)) {
    if (time <= until && !answered.closed(time)) coming.push_back(time);
  }
  return coming;
}

std::optional<Occurrence> answerable(const Schedule& schedule, Occurrence now, int day_start, int early,
                                     const Answered& answered) {
  const auto due = due_of(schedule, now, day_start, answered);
  if (!due.empty()) return due.front().at;
  const auto next = next_occurrences(schedule, now, 1);
  if (next.empty() || answered.closed(next.front())) return std::nullopt;
  const auto last = logical_day(now, day_start).plus_days(early);
  return logical_day(next.front(), day_start) <= last ? std::optional(next.front()) : std::nullopt;
}

}  // namespace rcw::checkin
