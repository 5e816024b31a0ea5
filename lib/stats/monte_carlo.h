// SPDX-License-Identifier: MIT
#pragma once

namespace rcw::stats {

// What a test by chance found: p = (1 + hits) / (1 + samples), never 0, as the series itself is one of the
// orders that might have come out (Davison & Hinkley 1997, ch. 4).
struct MonteCarlo {
  double p = 1;
  int samples = 0;
};

// Of `hits` draws, out of so many, that were at least as far out as what was seen.
constexpr MonteCarlo monte_carlo(int hits, int samples) { return {(1.0 + hits) / (1.0 + samples), samples}; }

}  // namespace rcw::stats
