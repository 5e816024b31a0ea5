// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "lib/checkin/rule.h"

namespace rcw::checkin {

// A rule in floating local time: from when on, at what time of day, and without which days. Always worked
// out from `first`, never from the occurrence before, so the 31st stays the 31st. What clocks do to one
// occurrence is moment_of's matter (local_moment.h).
struct Series {
  time::Day first = {};   // nothing is before it; it need not be an occurrence itself
  int second_of_day = 0;  // local time, 0 to 86399
  Rule rule = {};
  std::vector<time::Day> exceptions = {};  // these are left out, and count for COUNT all the same
  std::optional<time::Day> until = {};     // the last day that may be one, besides the rule's own end
};

// How far ahead a date is looked for. A rule that has none until then has none.
constexpr int kSearchYears = 100;

// The days of a series from one day to another, both counted in, oldest first and at most `limit`. Looks
// no further than kSearchYears after the later of `from` and the first day of the series. The work does not
// grow with the time between the first day and `from`, unless the rule has a COUNT.
std::vector<time::Day> occurrences(const Series& series, time::Day from, time::Day to, std::size_t limit);

// The first at or after a day; nothing when the series is over or a hundred years have none.
std::optional<time::Day> next_occurrence(const Series& series, time::Day from);

// The last day that its ends leave it, whether it is one of its days or not; 9999-12-31 without an end. An
// end within a day leaves that day out when it comes before the series' time of day.
time::Day last_day_of(const Series& series);

// The first of all, which a calendar file wants as its DTSTART. Throws Error(usage) when there is none:
// 30 February, or an end before the first.
time::Day first_occurrence(const Series& series);

}  // namespace rcw::checkin
