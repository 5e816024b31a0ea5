// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "lib/reframe/rule_set.h"
#include "lib/reframe/token.h"

namespace rcw::reframe {

// What a pattern fits in a sentence: tokens [first, last).
struct Match {
  std::size_t first = 0;
  std::size_t last = 0;
};

// The symbol of a token in drafts, or in journals.
std::uint32_t symbol_of(const RuleSet& rules, const Token& token, bool journal);

// Every place where one pattern fits, from the left, the longest at each place, none inside another.
std::vector<Match> find_matches(const RuleSet& rules, std::uint32_t pattern, std::span<const Token> sentence,
                                bool journal);

// Where a pattern stands in a sentence: behind a position, or (in the high half) at a node within a longer
// entry of its class.
using Standing = std::uint64_t;

// Very many patterns at once: one automaton, made deterministic step by step as texts need it (as in
// Thompson 1968), so that a token costs one look into a table. What it learned is forgotten when it grows too
// large.
class Matcher {
 public:
  // For the patterns of rules, or for those of guards and exceptions.
  enum class For { hits, holds };
  Matcher(const RuleSet& rules, bool journal, For what);

  // The patterns that fit somewhere in a sentence, each once, sorted.
  const std::vector<std::uint32_t>& patterns_in(std::span<const Token> sentence);

 private:
  // Parts of places_ and accepts_, each up to where those of the next state begin.
  struct State {
    std::size_t places = 0;
    std::size_t accepts = 0;
    std::uint64_t hash = 0;
  };

  std::uint32_t next(std::uint32_t state, std::uint32_t symbol, const Token& token);
  std::uint32_t step(std::uint32_t state, std::uint32_t symbol, const Token& token);
  std::uint32_t state_of(const std::vector<Standing>& places);
  std::span<const Standing> places_of(std::uint32_t state) const;
  std::span<const std::uint32_t> accepts_of(std::uint32_t state) const;
  void add_state(const std::vector<Standing>& places, std::uint64_t hash);
  void grow_transitions();
  void forget();

  const RuleSet& rules_;
  bool journal_;
  For what_;
  std::vector<State> states_ = {};           // and one more behind the last
  std::vector<Standing> places_ = {};        // of each state, sorted
  std::vector<std::uint32_t> accepts_ = {};  // pattern * 2 + (only at the end)
  std::vector<std::uint32_t> by_hash_ = {};  // open addressing: state + 1
  std::vector<std::uint64_t> keys_ = {};     // open addressing: state, symbol, flags
  std::vector<std::uint32_t> targets_ = {};
  std::size_t filled_ = 0;
  std::vector<Standing> here_ = {};
  std::vector<std::uint32_t> found_ = {};
};

}  // namespace rcw::reframe
