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
  std::vector<Guess> guesses = {};  // registered, links and memory, in the order they were sealed
  std::vector<Guess> later = {};    // the others: shown, never tested
  int missing = 0;                  // of the guesses that the first look registered: removed or changed since
  int missing_links = 0;            // of these, those that still count as comparisons of links
};

// Each makes the claims of its part of a review, in the order they are told, without looking at whether
// entries were late. The same ids come out for the same questions, so two evaluations can be compared.

// Counts of kinds, and shares of moments, evenings and of what was done about them.
std::vector<Claim> share_claims(const Diary& diary, const Plan& plan);

// Whether two moments, one after the other, still follow each other: at most 48 hours apart.
bool is_pair(const Moment& a, const Moment& b);

// Where something was guessed, that alone is tested; what is searched for is then for exploring.
Standing standing_of_search(const Plan& plan);

// One test of the whole table of triggers and first responses, before any pair of it.
std::vector<Claim> table_claims(const std::vector<Moment>& moments, const Plan& plan);

// Guesses about links; without a guess every pair of a trigger and a first response (Holm-adjusted). A pair
// that was searched for also needs the whole table to be no chance, and is held against the largest pair of
// every turn: it was picked because it is large. Pairs that no gate lets through are there with gate G0, for
// a caller that wants to compare, and have no text.
std::vector<Claim> link_claims(const std::vector<Moment>& moments, const Plan& plan);

// Whether responses repeat, and whether something goes up or down over weeks or months.
std::vector<Claim> order_claims(const Diary& diary, const Plan& plan);

// What was remembered, beside what was recorded: two views, neither the truth.
std::vector<Claim> memory_claims(const Diary& diary, const Plan& plan);

}  // namespace rcw::journal
