// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

namespace rcw::stats {

// How often the same label came twice running.
struct Repeats {
  int pairs = 0;        // consecutive pairs that were looked at
  int observed = 0;     // those with the same label twice
  double expected = 0;  // how many, on average, if the order were chance
  double p = 1;         // two-sided: repeats more, or switches more, than chance
  int samples = 0;
};

// Labels in order of time; pair i is labels i and i + 1, and counts only where joined[i] (no long gap, the
// same window). Every order of the labels is as likely under chance; p counts the drawn orders whose repeats
// are at least as far from the expected number, either way, as those seen, and the series itself
// (a join-count permutation test; Edgington & Onghena 2007, Randomization Tests). When every pair is joined,
// the expected number is the sum of m(m-1)/n over the labels, m being how often each occurs. The same seed
// gives the same p everywhere. Without any pair: 0, 0, 0, p 1. Throws std::invalid_argument when joined is
// not one shorter than labels (empty when labels is), or samples is below 1.
Repeats repeats(const std::vector<int>& labels, const std::vector<bool>& joined, int samples,
                std::uint64_t seed);

}  // namespace rcw::stats
