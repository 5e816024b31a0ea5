// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/journal/guess.h"
#include "lib/render/usage.h"

namespace rcw::render {

// "k7m3q9zxvb  2026-11-22 21:15  trigger phone during talk -> withdraw", a line a guess. TSV: id, sealed,
// intact (yes or no), about, guess.
std::string guesses(const std::vector<journal::Guess>& all, ListFormat format);

}  // namespace rcw::render
