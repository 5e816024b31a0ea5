// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

namespace rcw::stats {

// How long something took, in any unit: 0 or more. Open: not over yet, and it has lasted so long.
struct Duration {
  double value = 0;
  bool closed = true;
};

// The time by which half were over, the open ones allowed for rather than left out (Kaplan & Meier 1958,
// J. Am. Stat. Assoc. 53:457). Where the curve stands at exactly one half, the middle of that step, as in
// R's survival: so with none open it is the ordinary median. Empty when the curve never comes down to one
// half. Throws std::invalid_argument when a value is negative or not a finite number.
std::optional<double> kaplan_meier_median(std::vector<Duration> durations);

}  // namespace rcw::stats
