// SPDX-License-Identifier: MIT
#include "lib/time/week.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace rcw::time {
namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kThursday = 4;
constexpr std::size_t kShort = 3;
constexpr std::array<std::string_view, 7> kNames = {"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};

}  // namespace

std::optional<int> weekday_named(std::string_view word) {
  const auto* found = std::find_if(kNames.begin(), kNames.end(), [&](std::string_view name) {
    return word == name || word == name.substr(0, kShort);
  });
  if (found == kNames.end()) return std::nullopt;
  return static_cast<int>(found - kNames.begin()) + 1;
}

std::vector<std::string> weekday_names() {
  std::vector<std::string> names(kNames.begin(), kNames.end());
  for (const std::string_view name : kNames) names.emplace_back(name.substr(0, kShort));
  return names;
}

Day weekday_of_week(Day day, int weekday) { return day.plus_days(weekday - day.weekday()); }

Day weekday_before(Day day, int weekday) {
  const Day found = weekday_of_week(day, weekday);
  return found < day ? found : found.plus_days(-kDaysOfWeek);
}

Day weekday_after(Day day, int weekday) {
  const Day found = weekday_of_week(day, weekday);
  return found > day ? found : found.plus_days(kDaysOfWeek);
}

std::optional<Day> monday_of_week(int year, int week) {
  const auto january4 = Day::from_ymd(year, 1, 4);
  if (!january4 || week < 1) return std::nullopt;
  const Day monday = weekday_of_week(*january4, 1).plus_days((week - 1) * kDaysOfWeek);
  // A week belongs to the year that its Thursday is in.
  if (weekday_of_week(monday, kThursday).year() != year) return std::nullopt;
  return monday;
}

std::string week_name(Day day) {
  const int year = weekday_of_week(day, kThursday).year();
  const auto january4 = Day::from_ymd(year, 1, 4);
  const Day first = weekday_of_week(january4.value_or(day), 1);
  const int week = (day.epoch_days() - first.epoch_days()) / kDaysOfWeek + 1;
  return fmt::format("{:04}-W{:02}", year, week);
}

}  // namespace rcw::time
