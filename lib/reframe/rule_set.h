// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "lib/reframe/category.h"
#include "lib/reframe/token.h"

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
  starts_at,  // by test: steps to the first positions of patterns for hits
  starts,
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

// Where a guard looks, seen from a hit.
enum class GuardPlace : std::uint32_t { before, after, around, sentence };

struct GuardView {
  GuardPlace place = GuardPlace::sentence;
  std::uint32_t within = 0;  // words
  Table patterns = {};
};

struct RuleView {
  std::string_view id = {};
  Category category = Category::criticism;
  Level level = Level::hint;  // as its pack says
  std::uint32_t schools = 0;  // bits in the order of kSchoolNames
  std::uint32_t modes = 0;    // bits in the order of Mode
  std::string_view message = {};
  std::string_view why = {};
  std::string_view ask = {};
  std::string_view source = {};
  Table except = {};  // patterns
  Table guards = {};
};

// A regular expression (RE2) of a rule, for what words cannot say.
struct RegexView {
  std::uint32_t rule = 0;
  std::string_view expression = {};
};

// Compiled rules: nothing but numbers and one string, so that the built-in ones are part of the program and
// cost nothing to load. Made by RuleCompiler; views into what must outlive it.
class RuleSet {
 public:
  constexpr RuleSet(std::array<Table, kTables> tables, std::string_view strings)
      : tables_(tables), strings_(strings) {}

  Table table(T which) const { return tables_[static_cast<std::size_t>(which)]; }
  Table part(T at, T of, std::uint32_t i) const {
    const Table ends = table(at);
    return table(of).subspan(ends[i], ends[i + 1] - ends[i]);
  }

  // The number of a word, 0 when no pattern knows it.
  std::uint32_t word(std::string_view text) const;
  std::string_view word_text(std::uint32_t word) const;
  std::size_t rules() const { return table(T::rules).size() / kRuleWidth; }
  RuleView rule(std::uint32_t i) const;
  GuardView guard(std::uint32_t i) const;
  std::size_t regexes() const { return table(T::regexes).size() / kRegexWidth; }
  RegexView regex(std::size_t i) const;

  // Where a word leads from a node of longer entries; 0 for nowhere.
  std::uint32_t edge(std::uint32_t node, std::uint32_t word) const;
  // Whether a token passes what a position wants.
  bool passes(std::uint32_t symbol, TokenKind kind, std::uint32_t test) const;

 private:
  std::string_view string(Table record, std::size_t i) const {
    return strings_.substr(record[i], record[i + 1]);
  }
  Table list(Table record, std::size_t i) const { return table(T::lists).subspan(record[i], record[i + 1]); }

  std::array<Table, kTables> tables_;
  std::string_view strings_;
};

// The hash of the vocabulary (FNV-1a, 32 bits, mixed).
std::uint32_t word_hash(std::string_view text);

// The rules in lib/content/rules, compiled when the program was built (cmake/compile_rules.cc).
const RuleSet& built_in_rules();

}  // namespace rcw::reframe
