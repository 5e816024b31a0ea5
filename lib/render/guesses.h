// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/journal/guess.h"
#include "lib/journal/guess_score.h"
#include "lib/render/usage.h"

namespace rcw::render {

// "k7m3q9zxvb  2026-11-22 21:15  trigger phone during talk -> withdraw", a line a guess. TSV: id, sealed,
// intact (yes or no), about, guess.
std::string guesses(const std::vector<journal::Guess>& all, ListFormat format);

// Every guess that a first look has tested, and how many of them were supported, opposite or could not be
// told: of one's own guesses, no mark. TSV: verdict, window, guess.
std::string guess_score(const std::vector<journal::Judged>& all, ListFormat format);

}  // namespace rcw::render
