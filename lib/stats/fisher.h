// SPDX-License-Identifier: MIT
#pragma once

#include "lib/stats/four_fold.h"

namespace rcw::stats {

// Both need counts of 0 or more, else they throw std::invalid_argument. A table with an empty row or
// column (or nothing at all) says nothing: 1.

// Exact two-sided p that row and column have nothing to do with each other: the probability, with all
// four sums of rows and columns kept, of every table no likelier than this one (Fisher 1935, J. R. Stat.
// Soc. 98:39; ordering as R's fisher.test). Tables within 1e-7 of this one's probability, relatively, count
// as equally likely.
double fisher(const FourFold& table);

// The same, but tables just as likely as this one count half (Lancaster 1961, J. Am. Stat. Assoc. 56:223).
// Less conservative and no longer guaranteed: to print beside, never instead.
double fisher_mid_p(const FourFold& table);

}  // namespace rcw::stats
