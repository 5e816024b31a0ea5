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

struct TwoSeries {
  std::vector<bool> x = {};
  std::vector<bool> y = {};
};

// Several questions to the same events at once: each has the share of turns at which any of them is at least
// as far out as this one is as seen, so that one of n in twenty is so of all together (the largest of all,
// single-step: Westfall & Young 1993, Resampling-Based Multiple Testing). How far: the square of the distance
// from the mean over its variance, the numbers of x and y kept (hypergeometric). In order; of one alone the
// same as above. Throws std::invalid_argument when any two lengths differ or are 0.
std::vector<double> circular_shift(const std::vector<TwoSeries>& questions);

}  // namespace rcw::stats
