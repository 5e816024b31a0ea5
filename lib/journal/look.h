// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/journal/claims.h"
#include "lib/journal/window.h"
#include "lib/store/record.h"

namespace rcw::journal {

inline constexpr const char* kReviewKind = "review";

// That somebody looked at a stretch of days: what a stored review says of itself.
struct Look {
  std::string id = {};  // of the review
  std::string window = {};
  time::Day first = {};
  time::Day last = {};
  std::string with = {};
  bool early = false;  // counts only
  std::optional<time::Stamp> at = {};
  std::string data = {};                  // the digest of what was looked at
  std::vector<std::string> guesses = {};  // ids of those that counted as registered
  int number = 1;
};

// Whether one was written before the other; what does not say when counts as last.
bool is_before(const std::optional<time::Stamp>& a, const std::optional<time::Stamp>& b);

// A review record; nothing when it is of another kind.
std::optional<Look> find_look(const store::Record& record);

// Whether two looks are at the same stretch of days: one window, or the same days and relationship.
bool same_stretch(const Look& a, const Look& b);
// Whether one shows days of the other, of the same relationship.
bool overlap(const Look& a, const Look& b);

// What a look may say, given the looks at the same stretch before it and the guesses there are. Looking again
// at unchanged data is the same look. Only the first look on the fixed day or later is planned, and only of a
// window: what was chosen while looking, and every later look at changed data, is exploratory (domain 3.7).
//
// Guesses are registered by the first look of any kind, for good: three about links and one from memory,
// those sealed first and no later than the look (counts alone tell which pair leads: a link that was chosen
// by the first 14 moments is said in .08 to .11 of the journals without one). Every later look tests those
// that the first one lists; one of them that was removed or changed stays a comparison.
Plan plan_look(const Look& look, const std::vector<Look>& before, const std::vector<Guess>& guesses,
               const Window* window);

}  // namespace rcw::journal
