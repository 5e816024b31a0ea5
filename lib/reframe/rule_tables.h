// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace rcw::reframe {

using Table = std::span<const std::uint32_t>;

// The tables of a rule set. "by x" with an _at: list i is the part of the table between at[i] and at[i + 1].
enum class T : std::size_t {
  word_at,       // where each word of the vocabulary begins in the strings; one more at the end
  slots,         // hash table of words: number + 1, or 0
  draft_symbol,  // by word: words that all patterns treat alike have one symbol
  journal_symbol,
  spelling_at,  // by first word: what stands for something else
  spelling,     //   size of the key, key, size of what it means, that
  tests_at,     // by symbol: what it passes
  tests,
  starts_at,  // by test: entries (make_entry) into the joint automaton, of patterns for hits
  starts,
  hold_starts_at,  // the same for guards and exceptions
  hold_starts,
  joint_next_at,  // by joint position: what an entry wants, and the entry; sorted
  joint_next,
  joint_tree,        // by joint position: like phrases
  joint_accepts_at,  // by joint position: patterns * 2 + (only at the end of a sentence)
  joint_accepts,
  position_test,  // by position: what the token must pass there (make_test)
  phrases,        // by position: the node where longer entries of its class begin, or 0
  edges_at,       // by node: words that lead on, sorted, each with make_edge
  edges,
  next_at,  // by position: steps to the next ones
  next,
  accepts,   // by position: 0, or the pattern * 2 + (only at the end of a sentence), + 2
  first_at,  // by pattern: steps to its first positions
  first,
  pattern_rule,  // by pattern: its rule, or kNoRule
  rules,         // kRuleWidth numbers each, see RuleSet::rule
  lists,         // numbers of patterns and guards that rules and guards name
  guards,        // kGuardWidth numbers each
  regexes,       // a rule, and where its expression stands in the strings: begin, size
  count,
};

inline constexpr std::size_t kTables = static_cast<std::size_t>(T::count);
inline constexpr std::uint32_t kNoRule = 0xFFFFFFFF;
inline constexpr std::size_t kRuleWidth = 18;
inline constexpr std::size_t kGuardWidth = 4;
inline constexpr std::size_t kRegexWidth = 3;

// A step to a position: the position, and the flags (kFirst, kClause) its token must have.
constexpr std::uint32_t make_step(std::uint32_t position, std::uint32_t flags) {
  return position << 2 | flags;
}
constexpr std::uint32_t step_position(std::uint32_t step) { return step >> 2; }
constexpr std::uint32_t step_flags(std::uint32_t step) { return step & 3; }

// An entry into a joint position: the flags its token must have, and whether it is entered by the first word
// of a longer entry of its class.
constexpr std::uint32_t make_entry(std::uint32_t position, bool tree, std::uint32_t flags) {
  return position << 3 | (tree ? 4 : 0) | flags;
}
constexpr std::uint32_t entry_position(std::uint32_t entry) { return entry >> 3; }
constexpr bool entry_by_tree(std::uint32_t entry) { return (entry & 4) != 0; }
constexpr std::uint32_t entry_flags(std::uint32_t entry) { return entry & 3; }

// What a position wants of its token: one of a kind, none of it, or any word.
enum class Want : std::uint32_t { one = 0, none = 1, any = 2 };
constexpr std::uint32_t make_test(Want want, std::uint32_t test) {
  return static_cast<std::uint32_t>(want) << 30 | test;
}
constexpr Want want_of(std::uint32_t test) { return static_cast<Want>(test >> 30); }
constexpr std::uint32_t test_of(std::uint32_t test) { return test & 0x3FFFFFFF; }

// Where a word of a longer entry leads: the next node (0 for none), and whether an entry ends with it.
constexpr std::uint32_t make_edge(std::uint32_t node, bool ends) { return node << 1 | (ends ? 1 : 0); }
constexpr std::uint32_t edge_node(std::uint32_t edge) { return edge >> 1; }
constexpr bool edge_ends(std::uint32_t edge) { return (edge & 1) != 0; }

// Symbols of words that no pattern knows.
inline constexpr std::uint32_t kUnknownSymbol = 0;
inline constexpr std::uint32_t kNumberSymbol = 1;

}  // namespace rcw::reframe
