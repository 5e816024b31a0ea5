// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "lib/time/day.h"

namespace rcw::time {

// A moment: seconds since 1970-01-01T00:00:00Z, negative before. No leap seconds (POSIX).
struct Instant {
  std::int64_t seconds = 0;
  friend constexpr auto operator<=>(const Instant&, const Instant&) = default;
};

// What a record says of its time: a day, mostly with a local time and the offset from UTC (RFC 3339).
//   2026-11-22                  a day alone
//   2026-11-22T21:15:00+01:00   local time and offset, seconds always written
//   1660-01-11T22:00:00         local time without offset, only before 1900 (before standard time)
struct Stamp {
  Day day = {};
  std::optional<int> second = {};  // of the local day, 0 to 86399
  std::optional<int> offset = {};  // minutes east of UTC, -1439 to 1439; only with `second`

  friend bool operator==(const Stamp&, const Stamp&) = default;
};

// Reads the three forms above; "Z", seconds left out ("T21:15+01:00") and fractions of a second (cut
// off) are accepted too, "24:00" and leap seconds are not. Nothing when it is anything else; a local
// time without offset from 1900 on is nothing as well.
std::optional<Stamp> parse_stamp(std::string_view text);

// The canonical text: what parse_stamp reads back to an equal value.
std::string to_string(const Stamp& stamp);

// "2026-11-22 21:15", or the day alone: for people and for sorting in local time.
std::string local_text(const Stamp& stamp);

// The moment of a stamp that has a time. Without an offset the local time counts as UTC.
std::optional<Instant> instant_of(const Stamp& stamp);

// The day a record counts for: before `day_start` (seconds after midnight) it is the day before.
// A day alone is itself.
Day logical_day(const Stamp& stamp, int day_start);

// "04:00" as seconds after midnight, 00:00 to 23:59.
std::optional<int> parse_time_of_day(std::string_view text);

}  // namespace rcw::time
