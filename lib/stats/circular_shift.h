// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace rcw::stats {

// Whether two yes/no series over the same events, in order of time, go together more (or less) than each
// one's own habit of coming in runs would make them. One series is turned against the other by every number
// of places (what falls off the end comes in at the beginning), which keeps its runs; p is the share of the
// n turns, the turn by 0 among them, whose count of events with both is at least as far from its mean,
// either way, as the count seen (the idea: Harris 2020, A Shift Test for Independence in Generic Time
// Series). All turns are counted, none drawn. It holds nearly, not strictly: each turn has one seam where end
// meets beginning. From 1/n to 1: it cannot be below 1/n, so below 20 events never at .05 or less. 5000
// events take milliseconds. Throws std::invalid_argument when the lengths differ or are 0.
double circular_shift(const std::vector<bool>& x, const std::vector<bool>& y);

}  // namespace rcw::stats
