// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/journal/review.h"
#include "lib/store/record.h"

namespace rcw::journal {

// A registered guess and what the first look on the fixed day said of it.
struct Judged {
  std::string window = {};  // its id
  std::string guess = {};   // "trigger phone during talk -> withdraw"
  Verdict verdict = Verdict::cannot_tell;
};

// The guesses that a stored review tested; none where it was early, or exploratory.
std::vector<Judged> judged_guesses(const store::Record& review);

}  // namespace rcw::journal
