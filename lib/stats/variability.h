// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace rcw::stats {

// How much a series of ratings varies. Both are 0 for fewer than two values, and throw
// std::invalid_argument when a value is not a finite number.

// The standard deviation of a sample, with n - 1.
double standard_deviation(const std::vector<double>& values);

// From one value to the next: the root of the mean squared successive difference (von Neumann et al. 1941,
// Ann. Math. Stat. 12:153).
double rmssd(const std::vector<double>& in_time_order);

}  // namespace rcw::stats
