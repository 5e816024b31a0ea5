// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace rcw::reframe {

// "don't" as do and not.
struct Contraction {
  std::string_view first = {};
  std::string_view second = {};
  std::size_t at = 0;  // where in the word the second part begins
};

// Takes an English word apart that has an apostrophe (or is "cannot"); small letters. Nothing when it is one
// word: "o'clock". Of "'s" only he's, that's, what's and their like are "is"; Sam's is sam and 's.
std::optional<Contraction> split_contraction(std::string_view word);

}  // namespace rcw::reframe
