// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

namespace rcw::stats {

// What was measured on the two days of one pair: on the day of the one kind, and of the other.
struct Pair {
  double first = 0;
  double second = 0;
};

// How many pairs are still tried in every way: 2^20 ways.
inline constexpr int kMostExactPairs = 20;

// Whether two kinds of day differed, when a coin decided within each pair which day was which: the share of
// all 2^m ways the coins might have fallen whose sum of differences is at least as far from 0, either way
// (Edgington & Onghena 2007, Randomization Tests, 4th ed.). It repeats that schedule's randomisation
// and no other: not for days drawn without pairs. Exact up to kMostExactPairs; above, `samples` drawn ways
// with (1 + hits) / (1 + samples), the same everywhere for the same seed. Sums within 1e-9 of the size of the
// differences count as equal. Without any pair 1. Throws std::invalid_argument when a value is not a finite
// number, or samples is below 1.
double randomisation_test(const std::vector<Pair>& pairs, int samples = 99999, std::uint64_t seed = 1);

// The smallest p that m pairs can have: 2/2^m, and 1 without any. Throws std::invalid_argument when m is
// negative.
double smallest_pairs_p(int m);

}  // namespace rcw::stats
