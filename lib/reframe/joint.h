// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "lib/reframe/fragment.h"

namespace rcw::reframe {

// One automaton of many patterns: positions that want the same of a token and are reached in the same ways
// are one, so that the beginnings patterns share are walked once. Patterns have no loops, and so the
// positions have none.
class Joint {
 public:
  struct Position {
    std::uint32_t test = 0;
    std::uint32_t tree = 0;
    std::vector<FragmentStep> next = {};
    std::vector<std::uint32_t> accepts = {};  // pattern * 2 + (only at the end of a sentence)
  };

  // Patterns of rules, and those of guards and exceptions, are looked for at different times and share
  // nothing.
  enum class For { hits, holds };

  // Adds a pattern whose positions stand in `positions` from number `from` on.
  void add(For what, const Fragment& pattern, const Positions& positions, std::size_t from,
           std::uint32_t number);

  const std::vector<Position>& positions() const { return positions_; }
  // The steps with which patterns begin.
  const std::vector<FragmentStep>& starts(For what) const { return starts_[static_cast<std::size_t>(what)]; }

 private:
  // What a position wants, and from where it is reached with which flags.
  struct Key {
    std::uint32_t test = 0;
    std::uint32_t tree = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ways = {};
    auto operator<=>(const Key&) const = default;
  };

  std::uint32_t number_of(const Key& key);

  std::vector<Position> positions_ = {};
  std::array<std::vector<FragmentStep>, 2> starts_ = {};
  std::map<Key, std::uint32_t> known_ = {};
};

}  // namespace rcw::reframe
