// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace rcw::stats {

// p values made larger for there being several; in the order they came in, 1 at most. Every p is from 0 to 1,
// else they throw std::invalid_argument. None in, none out.

// Whatever is at .05 or less here: in at most 5 % of all records is any of it chance (Holm 1979, Scand. J.
// Stat. 6:65). For claims.
std::vector<double> holm(const std::vector<double>& p);

// Of all that is at .05 or less here, at most 5 % is chance on average, if the tests are independent
// (Benjamini & Hochberg 1995, J. R. Stat. Soc. B 57:289). For exploring only, and labelled so.
std::vector<double> benjamini_hochberg(const std::vector<double>& p);

}  // namespace rcw::stats
