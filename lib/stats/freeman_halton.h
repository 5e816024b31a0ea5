// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "lib/stats/monte_carlo.h"

namespace rcw::stats {

// Whether rows and columns of a table of any size have nothing to do with each other: Fisher's test for
// more than two rows or columns (Freeman & Halton 1951, Biometrika 38:141), by drawing tables with the same
// sums of rows and columns and counting those no likelier than this one (within 1e-7, relatively). The same
// seed gives the same p on every machine. Empty rows and columns change nothing. Throws
// std::invalid_argument when the rows differ in length, a count is negative, or samples is below 1.
MonteCarlo freeman_halton(const std::vector<std::vector<int>>& table, int samples, std::uint64_t seed);

}  // namespace rcw::stats
