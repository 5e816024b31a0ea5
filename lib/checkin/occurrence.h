// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "lib/time/stamp.h"

namespace rcw::checkin {

// One time of a rhythm, as clocks on the wall show it; which moment that is, is moment_of's matter.
struct Occurrence {
  time::Day day = {};
  int second = 0;  // of the local day, 0 to 86399
  friend auto operator<=>(const Occurrence&, const Occurrence&) = default;
};

// What a clock shows at a stamp that has a time; the start of the day for one that has none.
inline Occurrence on_the_wall(const time::Stamp& stamp) { return {stamp.day, stamp.second.value_or(0)}; }

// "2026-11-22T21:30:00": the same wherever it is read, so it can name an answer.
std::string to_string(const Occurrence& occurrence);
// Nothing when it is anything else.
std::optional<Occurrence> parse_occurrence(std::string_view text);

// The day it counts for: before `day_start` (seconds after midnight) it is the day before.
time::Day logical_day(const Occurrence& occurrence, int day_start);

}  // namespace rcw::checkin
