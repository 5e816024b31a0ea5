// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/time/day.h"

namespace rcw::time {

// Weeks begin on Monday and are numbered as ISO 8601 has it. Days that come out may lie outside the
// years 0001 to 9999.

// "mon" or "monday", in small letters: 1 to 7.
std::optional<int> weekday_named(std::string_view word);
// All of those names, for near words.
std::vector<std::string> weekday_names();

// That weekday in the week from Monday to Sunday that `day` is in.
Day weekday_of_week(Day day, int weekday);
// The latest such weekday before `day`, and the earliest after it.
Day weekday_before(Day day, int weekday);
Day weekday_after(Day day, int weekday);

// The Monday of week 1 to 52 or 53; week 1 is the one with 4 January in it. Nothing when that year has
// no such week.
std::optional<Day> monday_of_week(int year, int week);
// "2026-W47": the week that a day of the years 0001 to 9999 is in. Around New Year its year may be another
// than the day's.
std::string week_name(Day day);

}  // namespace rcw::time
