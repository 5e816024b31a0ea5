// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rcw::text {

// The nearest of the known words within two edits (Damerau-Levenshtein, optimal string alignment;
// one edit for words under five letters), the first on a tie. Nothing when none is near.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> known);

// "did you mean 'list'?", or "one of: add, list, show" when nothing is near.
std::string did_you_mean(std::string_view word, std::span<const std::string> known);

}  // namespace rcw::text
