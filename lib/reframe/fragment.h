// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lib/reframe/pattern.h"
#include "lib/reframe/vocabulary.h"

namespace rcw::reframe {

// Beside kFirst and kClause, which a step wants of the token it goes to: the token before was the sentence's
// last.
inline constexpr std::uint32_t kAtEnd = 4;

struct FragmentStep {
  std::uint32_t position = 0;
  std::uint32_t flags = 0;
};

// A part of the automaton of one pattern (Glushkov 1961: one position for every word a pattern names, no
// empty steps).
struct Fragment {
  std::vector<std::uint32_t> empty = {};  // flags under which it may be passed without a token
  std::vector<FragmentStep> first = {};   // where it begins
  std::vector<FragmentStep> last = {};    // where it may end, and what must hold then
};

// The positions of all patterns.
struct Positions {
  std::vector<std::uint32_t> test = {};
  std::vector<std::uint32_t> tree = {};  // of longer entries, or 0
  std::vector<std::vector<FragmentStep>> next = {};
};

// Adds the positions of a pattern. Throws PatternError for a class that is not there, a pattern that may be
// passed without a word, one that begins with just any word, and a $ before its end.
Fragment build_fragment(const Pattern& pattern, Classes& classes, Vocabulary& vocabulary,
                        Positions& positions);

}  // namespace rcw::reframe
