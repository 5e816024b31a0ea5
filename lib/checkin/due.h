// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "lib/checkin/answer.h"
#include "lib/checkin/schedule.h"

namespace rcw::checkin {

// How far back an unanswered time is looked for, in days.
inline constexpr int kLookBack = 400;
// How far something can be put off, in days.
inline constexpr int kLongestSnooze = 31;

// What has been answered. Both are asked only about one schedule, in its own local time.
struct Answered {
  // Whether an occurrence was done or skipped.
  std::function<bool(const Occurrence&)> closed = {};
  // Until when an occurrence was put off; nothing when it was not.
  std::function<std::optional<Occurrence>(const Occurrence&)> snoozed_until = {};
};

// Something that is due: one occurrence, which may stand for earlier ones.
struct Due {
  Occurrence at = {};     // the newest
  Occurrence since = {};  // the oldest that it stands for
  int times = 1;          // how many it stands for
  friend bool operator==(const Due&, const Due&) = default;
};

// What of a schedule is due, given what clocks of its zone show now: nothing, one, or with CatchUp::each
// several, oldest first. An occurrence is due until its logical day and `grace` days more are over; one that
// was put off, from that time to the end of that logical day. A function of its arguments alone, so a clock
// that was set back only makes less due.
std::vector<Due> due_of(const Schedule& schedule, Occurrence now, int day_start, const Answered& answered);

// Occurrences after now and at most at `until` that nobody has answered, oldest first and at most ten.
std::vector<Occurrence> coming_of(const Schedule& schedule, Occurrence now, Occurrence until,
                                  const Answered& answered);

// The occurrence that an answer given now is about: the one that is due (the oldest of several), else the
// next one, when it is at most `early` days away. Nothing when there is none.
std::optional<Occurrence> answerable(const Schedule& schedule, Occurrence now, int day_start, int early,
                                     const Answered& answered);

}  // namespace rcw::checkin
