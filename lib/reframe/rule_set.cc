// SPDX-License-Identifier: MIT
#include "lib/reframe/rule_set.h"

#include <algorithm>

namespace rcw::reframe {

std::uint32_t word_hash(std::string_view text) {
  std::uint32_t hash = 2166136261u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash ^ (hash >> 15);
}

std::string_view RuleSet::word_text(std::uint32_t word) const {
  const Table ends = table(T::word_at);
  return strings_.substr(ends[word], ends[word + 1] - ends[word]);
}

std::uint32_t RuleSet::word(std::string_view text) const {
  const Table slots = table(T::slots);
  if (slots.empty()) return 0;
  const std::size_t mask = slots.size() - 1;
  for (std::size_t i = word_hash(text) & mask; slots[i] != 0; i = (i + 1) & mask)
    if (word_text(slots[i] - 1) == text) return slots[i] - 1;
  return 0;
}

RuleView RuleSet::rule(std::uint32_t i) const {
  const Table record = table(T::rules).subspan(i * kRuleWidth, kRuleWidth);
  return {.id = string(record, 0),
          .category = static_cast<Category>(record[2]),
          .level = static_cast<Level>(record[3]),
          .schools = record[4],
          .modes = record[5],
          .message = string(record, 6),
          .why = string(record, 8),
          .ask = string(record, 10),
          .source = string(record, 12),
          .except = list(record, 14),
          .guards = list(record, 16)};
}

GuardView RuleSet::guard(std::uint32_t i) const {
  const Table record = table(T::guards).subspan(i * kGuardWidth, kGuardWidth);
  return {static_cast<GuardPlace>(record[0]), record[1], list(record, 2)};
}

RegexView RuleSet::regex(std::size_t i) const {
  const Table record = table(T::regexes).subspan(i * kRegexWidth, kRegexWidth);
  return {record[0], string(record, 1)};
}

std::uint32_t RuleSet::edge(std::uint32_t node, std::uint32_t word) const {
  const Table pairs = part(T::edges_at, T::edges, node);
  std::size_t low = 0;
  for (std::size_t high = pairs.size() / 2; low < high;) {
    const std::size_t middle = (low + high) / 2;
    if (pairs[middle * 2] == word) return pairs[middle * 2 + 1];
    if (pairs[middle * 2] < word)
      low = middle + 1;
    else
      high = middle;
  }
  return 0;
}

bool RuleSet::passes(std::uint32_t symbol, TokenKind kind, std::uint32_t test) const {
  const Want want = want_of(test);
  const bool wordlike = kind == TokenKind::word || kind == TokenKind::number;
  if (want == Want::any) return wordlike;
  const Table passed = part(T::tests_at, T::tests, symbol);
  const bool has = std::binary_search(passed.begin(), passed.end(), test_of(test));
  return want == Want::one ? has : wordlike && !has;
}

}  // namespace rcw::reframe
