// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/time/day.h"
#include "lib/time/words.h"

namespace rcw::time {

enum class Unit { minute, hour, day, week, month, year };

// So many of a unit; below zero when it goes back.
struct Length {
  int count = 0;
  Unit unit = Unit::day;

  // Minutes and hours are counted on the clock, the others on the calendar.
  bool on_clock() const { return unit == Unit::minute || unit == Unit::hour; }
  // Only for those on the clock.
  std::int64_t seconds() const;
  Length reversed() const { return {-count, unit}; }
};

// A day of the calendar after a step; it may lie outside the years 0001 to 9999.
struct Step {
  Day day = {};
  bool clamped = false;  // the month is shorter, and its last day was taken
};

// "w", "week", "weeks", in small letters; m is a month and min a minute.
std::optional<Unit> unit_named(std::string_view word);
// All of those names, for near words.
std::vector<std::string> unit_names();

// "3d" or "3 days", from the next word or two.
std::optional<Length> read_length(Words& words);

// "4h" or "90 minutes" and nothing behind it, in any case.
std::optional<Length> parse_length(std::string_view text);
// The seconds of one in minutes, hours, days or weeks of 24 hours each; nothing for months and years.
std::optional<std::int64_t> seconds_of(Length length);

// So many days, weeks, months or years on; not for lengths on the clock.
Step step(Day from, Length length);

}  // namespace rcw::time
