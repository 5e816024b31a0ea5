// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

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

// The reading of a date phrase: the days from first to last, both counted in; one day for most.
// `moment` is there when a time of day was given (for now too); then the day is its logical day.
struct Reading {
  Day first = {};
  Day last = {};
  std::optional<Stamp> moment = {};
};

// Reads one phrase of the grammar in rcw(7): now, today, yesterday, tomorrow, 2026-11-22,
// 2026-11, 2026, 2026-11-22T21:15[:30][Z|+01:00] (a blank may stand for the T; without an offset the
// zone's own), -3d +2w -1m -1y (days, weeks, calendar months, years from today; months clamp).
// Refuses "03/04" with both readings. Throws Error(usage) with two valid examples.
Reading read_phrase(std::string_view text, const Present& present);

// "14d", "2w", "3m", "1y": so many logical days (weeks, months, years) ending today.
// Throws Error(usage). At least one day; 1m is from the day after the same day last month.
Reading read_last(std::string_view text, const Present& present);

}  // namespace rcw::time
