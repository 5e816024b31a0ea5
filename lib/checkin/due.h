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

// What the clocks of a zone say. Around a change of clocks a time on the wall does not tell by itself whether
// its moment has come: 02:30 may be 03:30, or the first of two.
struct Now {
  Occurrence wall = {};
  int day_start = 4 * 3600;                              // seconds after midnight
  std::function<bool(const Occurrence&)> has_come = {};  // asked for times near `wall` only
};

// Something that is due: one occurrence, which may stand for earlier ones.
struct Due {
  Occurrence at = {};     // the newest
  Occurrence since = {};  // the oldest that it stands for
  int times = 1;          // how many it stands for
  friend bool operator==(const Due&, const Due&) = default;
};

// What of a schedule is due: nothing, one, or with CatchUp::each
// several, oldest first. An occurrence is due until its logical day and `grace` days more are over; one that
// was put off, from that time to the end of that logical day. A function of its arguments alone, so a clock
// that was set back only makes less due.
std::vector<Due> due_of(const Schedule& schedule, const Now& now, const Answered& answered);

// Occurrences after now and at most at `until` that nobody has answered, oldest first and at most a thousand.
std::vector<Occurrence> coming_of(const Schedule& schedule, const Now& now, Occurrence until,
                                  const Answered& answered);

// The occurrence that an answer given now is about: the one that is due (the oldest of several), else the
// next one that nobody has answered, when it is at most `early` days away. Nothing when there is none.
std::optional<Occurrence> answerable(const Schedule& schedule, const Now& now, int early,
                                     const Answered& answered);

}  // namespace rcw::checkin
