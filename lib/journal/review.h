// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/journal/claims.h"
#include "lib/journal/diary.h"
#include "lib/journal/look.h"

namespace rcw::journal {

// One look at a stretch of days, with all that may be said about it.
struct Review {
  Look look = {};
  Plan plan = {};
  std::optional<Window> window = {};
  Diary diary = {};
  int late = 0;     // entries that were written late
  int recoded = 0;  // times that trigger categories got other names since the first day
  std::vector<Claim> claims = {};
};

// Works out every claim of the diary, each with and without late entries. A claim without a text is a
// comparison that no gate let through: it is there for --explore alone.
Review review(Look look, Plan plan, Diary diary);

// What became of a registered guess.
enum class Verdict { supported, opposite, cannot_tell };
Verdict verdict(const Claim& claim);
// "supported", "opposite", "cannot tell".
std::string to_string(Verdict verdict);

// What the number of moments is good for, said before anything else.
std::string kind_sentence(const Review& review);

// "Without the 2 late entries: 3 of 9 (33%, 95% interval 12-65%)."; nothing where nothing was late, or where
// without them neither the gate nor the share (by 5 points) is another.
std::string without_late_text(const Claim& claim, int late);

}  // namespace rcw::journal
