// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lib/journal/claim.h"
#include "lib/journal/diary.h"
#include "lib/journal/guess.h"

namespace rcw::journal {

// What was fixed before this look, and so what it may say.
struct Plan {
  bool early = false;  // before the day that was fixed: counts, and nothing else
  Standing standing = Standing::planned;
  int look = 1;
  IntervalOf intervals = IntervalOf::wilson;
  std::vector<Guess> guesses = {};  // sealed before the first look, links and memory
  std::vector<Guess> later = {};    // the others: shown, never tested
};

// Each makes the claims of its part of a review, in the order they are told, without looking at whether
// entries were late. The same ids come out for the same questions, so two evaluations can be compared.

// Counts of kinds, and shares of moments, evenings and of what was done about them.
std::vector<Claim> share_claims(const Diary& diary, const Plan& plan);

// Whether two moments, one after the other, still follow each other: at most 48 hours apart.
bool is_pair(const Moment& a, const Moment& b);

// Guesses about links; without a guess every pair of a trigger and a first response (Holm-adjusted). Pairs
// that no gate lets through are there with gate G0, for a caller that wants to compare, and have no text.
std::vector<Claim> link_claims(const std::vector<Moment>& moments, const Plan& plan);

// Whether responses repeat, and whether something goes up or down over weeks or months.
std::vector<Claim> order_claims(const Diary& diary, const Plan& plan);

// What was remembered, beside what was recorded: two views, neither the truth.
std::vector<Claim> memory_claims(const Diary& diary, const Plan& plan);

}  // namespace rcw::journal
