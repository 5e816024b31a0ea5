// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace rcw::stats {

// circular_shift() for a pair of labels that was picked out of many: whether two series of labels over the
// same events, in order of time, go together at this pair more than the series' own runs would make some
// pair of theirs. A pair's distance is (a-E)^2/V: a its count, E and V the mean and variance of that count
// when only the labels' numbers are kept (hypergeometric). The labels of y are turned by every number of
// places; p of a pair is the share of the n turns, the turn by 0 among them, whose largest distance of all
// pairs is at least this pair's as seen (the shift of Harris 2020, A Shift Test for Independence in Generic
// Time Series; the largest of all, single-step: Westfall & Young 1993, Resampling-Based Multiple Testing).
// No smaller than circular_shift() of the one pair, and from 1/n to 1.
//
// Labels are 0, 1, 2 …; answers p[label of x][label of y]. A label of x with fewer than `least` events, or
// fewer than that without it, takes no part: its pairs have p 1, as has a pair that never varies. Work grows
// with the square of the length: 5000 events take a tenth of a second. Throws std::invalid_argument when the
// lengths differ or are 0, or a label is negative.
std::vector<std::vector<double>> circular_shift_pairs(const std::vector<int>& x, const std::vector<int>& y,
                                                      int least);

}  // namespace rcw::stats
