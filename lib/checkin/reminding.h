// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "lib/time/stamp.h"

namespace rcw::checkin {

// What somebody was reminded of, and when that was last.
using Memory = std::map<std::string, time::Instant>;

// The circumstances of one decision.
struct Moment {
  time::Instant now = {};
  std::int64_t every = std::int64_t{4} * 3600;  // seconds until the same thing is said again
  bool off = false;                             // nothing is to remind
  bool quiet = false;                           // not at this time of the day
};

struct Reminding {
  bool say = false;  // one line, for all that is due
  // To be kept when it was said: what is due, and now. What is not due any more is not in it.
  Memory memory = {};
};

// A clock may be put back by so many seconds without anything being said twice. When something was said
// later than that from now, the clock was wrong then or is now, and it counts as never said: a clock that was
// years ahead for a day silences nothing afterwards.
inline constexpr std::int64_t kClockStep = 300;

// Whether to say something. `due` has one key for each thing that is due, the same as long as it is the same
// thing. Things are said again after `every`, less a little (a tenth, at most a minute), so that what runs by
// the clock is not one turn late because it was a second late before.
Reminding decide(const std::vector<std::string>& due, const Memory& memory, const Moment& moment);

}  // namespace rcw::checkin
