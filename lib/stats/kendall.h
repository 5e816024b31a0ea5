// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace rcw::stats {

// Whether a series goes up or down.
struct Kendall {
  int s = 0;         // pairs that go up, less pairs that go down
  double tau_b = 0;  // from -1, always down, to 1, always up; 0 when no two values differ
  double p = 1;      // exact, two-sided
};

// The values in order of time, at most one a point of time; equal values are ties. Exact p at any length,
// with ties: the share of all orders of these values with |s| at least as large, from the number of
// inversions (Kendall 1938, Biometrika 30:81; Kendall 1970, Rank Correlation Methods, 4th ed.; MacMahon 1916
// for inversions with ties). Work grows with the cube of the length: 400 points take a tenth of
// a second. Throws std::invalid_argument when a value is not a finite number or there are more than 1000.
Kendall kendall_trend(const std::vector<double>& in_time_order);

// The smallest p that n values can have, all of them different: 2/n!, and 1 below two.
// Throws std::invalid_argument when n is negative.
double smallest_kendall_p(int n);

}  // namespace rcw::stats
