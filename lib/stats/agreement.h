// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "lib/stats/four_fold.h"

namespace rcw::stats {

// How far two people (or two looks) recorded the same. Each is 1 when always; empty where nothing can be
// said, because neither ever said yes, ever said no, or both always said the same one thing.
struct Agreement {
  std::optional<double> positive = {};  // of all yes, the share that both said: 0 to 1
  std::optional<double> negative = {};  // of all no
  std::optional<double> kappa = {};     // beyond what chance would make: -1 to 1
};

// a: both yes, b: only the first, c: only the second, d: both no. Specific agreement (Cicchetti & Feinstein
// 1990, J. Clin. Epidemiol. 43:551) and kappa (Cohen 1960, Educ. Psychol. Meas. 20:37).
// Throws std::invalid_argument when a count is negative.
Agreement agreement(const FourFold& table);

// For events, where nobody counts what did not happen: 2a / (2a + b + c), empty when all three are 0.
// Throws std::invalid_argument when a count is negative.
std::optional<double> positive_agreement(int a, int b, int c);

}  // namespace rcw::stats
