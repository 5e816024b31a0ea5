// SPDX-License-Identifier: MIT
#include "lib/reframe/matcher.h"

#include <algorithm>
#include <utility>

namespace rcw::reframe {
namespace {

constexpr std::uint64_t kFree = ~std::uint64_t{0};
constexpr std::size_t kFirstSlots = 1 << 12;
constexpr std::size_t kMostTransitions = 1 << 18;
constexpr std::size_t kMostHeld = 1 << 20;
constexpr std::uint32_t kStart = 0;

bool holds(std::uint32_t step, const Token& token) {
  const std::uint32_t wanted = step_flags(step);
  return (token.flags & wanted) == wanted;
}

std::uint64_t mixed(std::uint64_t key) {
  key *= 0x9E3779B97F4A7C15u;
  return key ^ (key >> 29);
}

std::uint64_t hash_of(const std::vector<std::uint32_t>& positions) {
  std::uint64_t hash = positions.size();
  for (const auto position : positions) hash = mixed(hash ^ position);
  return hash;
}

// One pattern, followed from one place.
class Follower {
 public:
  Follower(const RuleSet& rules, std::uint32_t pattern, std::span<const Token> sentence, bool journal)
      : rules_(rules), pattern_(pattern), sentence_(sentence), journal_(journal) {}

  // Behind the longest match that begins here, or 0.
  std::size_t longest_from(std::size_t begin) {
    std::vector<std::uint32_t> here;
    enter(rules_.part(T::first_at, T::first, pattern_), begin, here);
    std::size_t end = 0;
    for (std::size_t i = begin; !here.empty(); ++i) {
      if (ends(here, i)) end = i + 1;
      if (i + 1 >= sentence_.size()) break;
      std::vector<std::uint32_t> after;
      for (const auto position : here) enter(rules_.part(T::next_at, T::next, position), i + 1, after);
      here = std::move(after);
    }
    return end;
  }

 private:
  void enter(Table steps, std::size_t i, std::vector<std::uint32_t>& to) const {
    const Token& token = sentence_[i];
    const std::uint32_t symbol = symbol_of(rules_, token, journal_);
    for (const auto step : steps) {
      const std::uint32_t position = step_position(step);
      if (holds(step, token) && rules_.passes(symbol, token.kind, rules_.table(T::position_test)[position]) &&
          std::find(to.begin(), to.end(), position) == to.end())
        to.push_back(position);
    }
  }

  bool ends(const std::vector<std::uint32_t>& positions, std::size_t i) const {
    const bool last = (sentence_[i].flags & kLast) != 0;
    return std::any_of(positions.begin(), positions.end(), [&](std::uint32_t position) {
      const std::uint32_t accepted = rules_.table(T::accepts)[position];
      return accepted != 0 && (accepted % 2 == 0 || last);
    });
  }

  const RuleSet& rules_;
  std::uint32_t pattern_;
  std::span<const Token> sentence_;
  bool journal_;
};

}  // namespace

std::uint32_t symbol_of(const RuleSet& rules, const Token& token, bool journal) {
  if (token.word == 0) return token.kind == TokenKind::number ? kNumberSymbol : kUnknownSymbol;
  return rules.table(journal ? T::journal_symbol : T::draft_symbol)[token.word];
}

std::vector<Match> find_matches(const RuleSet& rules, std::uint32_t pattern, std::span<const Token> sentence,
                                bool journal) {
  std::vector<Match> out;
  Follower follower(rules, pattern, sentence, journal);
  for (std::size_t i = 0; i < sentence.size();) {
    const std::size_t end = follower.longest_from(i);
    if (end > i) out.push_back({i, end});
    i = std::max(i + 1, end);
  }
  return out;
}

Matcher::Matcher(const RuleSet& rules, bool journal) : rules_(rules), journal_(journal) { forget(); }

void Matcher::forget() {
  states_.clear();
  by_hash_.clear();
  keys_.assign(kFirstSlots, kFree);
  targets_.assign(kFirstSlots, 0);
  filled_ = held_ = 0;
  state_of({});
}

std::uint32_t Matcher::state_of(std::vector<std::uint32_t> positions) {
  auto& alike = by_hash_[hash_of(positions)];
  for (const auto one : alike)
    if (states_[one].positions == positions) return one;
  const auto number = static_cast<std::uint32_t>(states_.size());
  State state;
  for (const auto position : positions)
    if (const auto accepted = rules_.table(T::accepts)[position]; accepted != 0)
      state.accepts.push_back(accepted - 2);
  held_ += positions.size();
  state.positions = std::move(positions);
  states_.push_back(std::move(state));
  alike.push_back(number);
  return number;
}

std::uint32_t Matcher::step(std::uint32_t state, std::uint32_t symbol, const Token& token) {
  const Table tests = rules_.table(T::position_test);
  std::vector<std::uint32_t> to;
  for (const auto position : states_[state].positions)
    for (const auto one : rules_.part(T::next_at, T::next, position))
      if (holds(one, token) && rules_.passes(symbol, token.kind, tests[step_position(one)]))
        to.push_back(step_position(one));
  for (const auto test : rules_.part(T::tests_at, T::tests, symbol))
    for (const auto one : rules_.part(T::starts_at, T::starts, test))
      if (holds(one, token)) to.push_back(step_position(one));
  std::sort(to.begin(), to.end());
  to.erase(std::unique(to.begin(), to.end()), to.end());
  return state_of(std::move(to));
}

std::uint32_t Matcher::next(std::uint32_t state, std::uint32_t symbol, const Token& token) {
  const std::uint64_t flags = token.flags & (kFirst | kClause);
  const bool wordlike = token.kind == TokenKind::word || token.kind == TokenKind::number;
  const std::uint64_t key =
      std::uint64_t{state} << 32 | std::uint64_t{symbol} << 3 | flags << 1 | (wordlike ? 1 : 0);
  std::size_t mask = keys_.size() - 1;
  std::size_t i = mixed(key) & mask;
  for (; keys_[i] != kFree; i = (i + 1) & mask)
    if (keys_[i] == key) return targets_[i];
  const std::uint32_t target = step(state, symbol, token);
  keys_[i] = key;
  targets_[i] = target;
  if (++filled_ * 2 < keys_.size()) return target;
  std::vector<std::uint64_t> keys(keys_.size() * 2, kFree);
  std::vector<std::uint32_t> targets(keys.size());
  mask = keys.size() - 1;
  for (std::size_t from = 0; from < keys_.size(); ++from) {
    if (keys_[from] == kFree) continue;
    std::size_t to = mixed(keys_[from]) & mask;
    while (keys[to] != kFree) to = (to + 1) & mask;
    keys[to] = keys_[from];
    targets[to] = targets_[from];
  }
  keys_ = std::move(keys);
  targets_ = std::move(targets);
  return target;
}

const std::vector<std::uint32_t>& Matcher::patterns_in(std::span<const Token> sentence) {
  if (filled_ > kMostTransitions || held_ > kMostHeld) forget();
  found_.clear();
  std::uint32_t state = kStart;
  for (const Token& token : sentence) {
    state = next(state, symbol_of(rules_, token, journal_), token);
    for (const auto accepted : states_[state].accepts)
      if (accepted % 2 == 0 || (token.flags & kLast) != 0) found_.push_back(accepted / 2);
  }
  std::sort(found_.begin(), found_.end());
  found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
  return found_;
}

}  // namespace rcw::reframe
