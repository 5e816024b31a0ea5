// SPDX-License-Identifier: MIT
#pragma once

namespace rcw::stats {

// Both ends belong to it. Of shares: from 0 to 1, never percent.
struct Interval {
  double low = 0;
  double high = 0;
};

// Everywhere but where somebody asks for another: the usual 95 %.
inline constexpr double kConfidence = 0.95;

// k of n.
struct Share {
  int k = 0;
  int n = 0;
};

// One share less another, from -1 to 1.
struct Difference {
  double estimate = 0;
  Interval interval = {};
};

// In all of them n is 1 or more, k from 0 to n, and confidence between 0 and 1, both excluded; else
// they throw std::invalid_argument.

// For the share k/n. The score interval, without continuity correction (Wilson 1927, J. Am. Stat.
// Assoc. 22:209). It holds k/n, and is exactly 0 at the low end when k is 0, 1 at the high end when k is n.
Interval wilson(int k, int n, double confidence = kConfidence);

// For the share k/n, and never covering less than promised: wider than Wilson's (Clopper & Pearson 1934,
// Biometrika 26:404).
Interval clopper_pearson(int k, int n, double confidence = kConfidence);

// For the mean of a count that came out as `events` (0 or more), assuming that it is Poisson; divide both
// ends by the weeks or days that were counted for a rate. Exact (Garwood 1936, Biometrika 28:437).
Interval garwood(int events, double confidence = kConfidence);

// For the share a less the share b of two separate groups. The hybrid score interval, without continuity
// correction (Newcombe 1998, Stat. Med. 17:873, method 10).
Difference newcombe(Share a, Share b, double confidence = kConfidence);

}  // namespace rcw::stats
