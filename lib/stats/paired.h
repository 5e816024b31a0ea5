// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace rcw::stats {

// Both tests take after less before (or the other way round) of each pair. Pairs without a difference are
// dropped, so `pairs` may be less than what was handed in. Both are exact and two-sided, and p is 1 when no
// pair is left. Both throw std::invalid_argument when a difference is not a finite number.

struct Paired {
  int pairs = 0;  // positive and negative together
  int positive = 0;
  int negative = 0;
  double p = 1;
};

// Whether one direction is commoner than the other, however large the differences (Arbuthnott 1710;
// Dixon & Mood 1946, J. Am. Stat. Assoc. 41:557).
Paired sign_test(const std::vector<double>& differences);

struct SignedRank {
  int pairs = 0;      // those with a difference
  double w_plus = 0;  // sum of the ranks of the positive ones; a half when there are ties
  double p = 1;
};

// Whether the differences lie around 0, ranked by size; equal sizes share the middle of their ranks
// (Wilcoxon 1945, Biometrics Bull. 1:80), and p allows for them: the share of all ways to choose the signs
// whose sum is at least as far from the middle. Throws std::invalid_argument for more than 2000 pairs.
SignedRank signed_rank(const std::vector<double>& differences);

}  // namespace rcw::stats
