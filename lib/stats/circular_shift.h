// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace rcw::stats {

// Whether two yes/no series over the same events, in order of time, go together more (or less) than each
// one's own habit of coming in runs would make them. One series is turned against the other by every number
// of places (what falls off the end comes in at the beginning), which keeps its runs; p is the share of the
// n turns, the turn by 0 among them, whose count of events with both is at least as far from its mean,
// either way, as the count seen (a time-shift test; Harris 2020, arXiv:2012.06862).
// Exact, from 1/n to 1: it cannot be below 1/n, so below 20 events never at .05 or less.
// Throws std::invalid_argument when the lengths differ or are 0.
double circular_shift(const std::vector<bool>& x, const std::vector<bool>& y);

}  // namespace rcw::stats
