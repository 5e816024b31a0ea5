// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "lib/time/zone.h"

namespace rcw::time {

// What date words are read against.
struct Present {
  Instant now = {};
  const Zone* zone = nullptr;
  int day_start = 4 * 3600;  // seconds after midnight

  Stamp stamp() const;  // now, as the zone reads it
  Day today() const;    // the logical day
};

// Which one is meant by "tue" or "21:30" alone: journals look back, schedules look ahead.
enum class Direction { past, future };

// The reading of a date phrase: the days from first to last, both counted in; one day for most.
// `moment` is there when a time of day was given (for now too); then the day is its logical day.
struct Reading {
  Day first = {};
  Day last = {};
  std::optional<Stamp> moment = {};
  bool clamped = false;             // that month is shorter, and its last day was taken
  bool skipped = false;             // no clock showed that time; the moment is as much later
  std::optional<Stamp> again = {};  // clocks showed that time twice, and then for the second time
};

// A day without a time of day.
Reading one_day(Day day);
// A moment, with the logical day that it counts for.
Reading at_moment(const Stamp& moment, const Present& present);
// What the zone's clocks show on that day of the calendar; `second` after midnight.
Reading at_local_time(Day day, int second, const Present& present);

// Whether all of it lies in the years 0001 to 9999.
bool in_calendar(const Reading& reading);

}  // namespace rcw::time
