// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "lib/reframe/category.h"
#include "lib/reframe/rule_tables.h"
#include "lib/reframe/token.h"

namespace rcw::reframe {

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
