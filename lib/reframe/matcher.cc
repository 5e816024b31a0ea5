// SPDX-License-Identifier: MIT
#include "lib/reframe/matcher.h"

#include <algorithm>
#include <utility>

namespace rcw::reframe {
namespace {

constexpr std::uint64_t kFree = ~std::uint64_t{0};
constexpr std::size_t kFirstSlots = 1 << 12;
constexpr std::size_t kMostTransitions = 1 << 21;
constexpr std::size_t kMostHeld = 1 << 24;
constexpr std::uint32_t kStart = 0;
constexpr std::size_t kShort = 64;  // of a list of pairs

bool holds(std::uint32_t step, const Token& token) {
  const std::uint32_t wanted = step_flags(step);
  return (token.flags & wanted) == wanted;
}

std::uint64_t mixed(std::uint64_t key) {
  key *= 0x9E3779B97F4A7C15u;
  return key ^ (key >> 29);
}

std::uint64_t hash_of(const std::vector<Standing>& places) {
  std::uint64_t hash = places.size();
  for (const auto place : places) hash = mixed(hash ^ place);
  return hash;
}

std::uint32_t position_of(Standing place) { return static_cast<std::uint32_t>(place); }
std::uint32_t node_of(Standing place) { return static_cast<std::uint32_t>(place >> 32); }

// Adds where a token leads from a node of longer entries, of which the position is the class.
void follow(const RuleSet& rules, const Token& token, std::uint32_t position, std::uint32_t node,
            std::vector<Standing>& to) {
  const std::uint32_t edge = rules.edge(node, token.word);
  if (edge_ends(edge)) to.push_back(position);
  if (edge_node(edge) != 0) to.push_back(Standing{edge_node(edge)} << 32 | position);
}

// A token on its way through patterns: adds where it leads from some place.
class Advance {
 public:
  Advance(const RuleSet& rules, const Token& token, std::uint32_t symbol, std::vector<Standing>& to)
      : rules_(rules), token_(token), symbol_(symbol), to_(to) {}

  void enter(Table steps) {
    for (const auto step : steps) {
      if (!holds(step, token_)) continue;
      const std::uint32_t position = step_position(step);
      if (rules_.passes(symbol_, token_.kind, rules_.table(T::position_test)[position]))
        to_.push_back(position);
      if (const auto tree = rules_.table(T::phrases)[position]; tree != 0)
        follow(rules_, token_, position, tree, to_);
    }
  }

  void from(Standing place) {
    if (node_of(place) != 0)
      follow(rules_, token_, position_of(place), node_of(place), to_);
    else
      enter(rules_.part(T::next_at, T::next, position_of(place)));
  }

 private:
  const RuleSet& rules_;
  const Token& token_;
  std::uint32_t symbol_;
  std::vector<Standing>& to_;
};

// The same in the automaton of all patterns, where a place leads to very many.
class JointAdvance {
 public:
  JointAdvance(const RuleSet& rules, const Token& token, Table tests, std::vector<Standing>& to)
      : rules_(rules), token_(token), tests_(tests), to_(to) {}

  void start(T ends, T of) {
    for (const auto test : tests_)
      for (const auto entry : rules_.part(ends, of, test)) enter(entry);
  }

  void from(Standing place) {
    if (node_of(place) != 0)
      follow(rules_, token_, position_of(place), node_of(place), to_);
    else
      choose(rules_.part(T::joint_next_at, T::joint_next, position_of(place)));
  }

 private:
  // Pairs of what an entry wants and the entry, those that want one test first. Most lists are short, and
  // words pass hundreds of tests; some lists are long.
  void choose(Table pairs) {
    if (pairs.size() < kShort)
      look_at_each(pairs);
    else
      look_for_tests(pairs);
  }

  void look_at_each(Table pairs) {
    for (std::size_t at = 0; at < pairs.size(); at += 2)
      if (lets_pass(pairs[at])) enter(pairs[at + 1]);
  }

  void look_for_tests(Table pairs) {
    std::size_t at = 0;
    for (const auto test : tests_) {
      at = lower_bound(pairs, at, test);
      for (; at < pairs.size() && pairs[at] == test; at += 2) enter(pairs[at + 1]);
    }
    look_at_each(pairs.subspan(lower_bound(pairs, 0, make_test(Want::none, 0))));
  }

  static std::size_t lower_bound(Table pairs, std::size_t low, std::uint32_t test) {
    std::size_t high = pairs.size();
    while (low < high) {
      const std::size_t middle = (low + high) / 4 * 2;
      if (pairs[middle] < test)
        low = middle + 2;
      else
        high = middle;
    }
    return low;
  }

  bool lets_pass(std::uint32_t test) const {
    const bool wordlike = token_.kind == TokenKind::word || token_.kind == TokenKind::number;
    if (want_of(test) == Want::any) return wordlike;
    const bool has = std::binary_search(tests_.begin(), tests_.end(), test_of(test));
    return want_of(test) == Want::one ? has : wordlike && !has;
  }

  void enter(std::uint32_t entry) {
    const std::uint32_t wanted = entry_flags(entry);
    if ((token_.flags & wanted) != wanted) return;
    const std::uint32_t position = entry_position(entry);
    if (entry_by_tree(entry))
      follow(rules_, token_, position, rules_.table(T::joint_tree)[position], to_);
    else
      to_.push_back(position);
  }

  const RuleSet& rules_;
  const Token& token_;
  Table tests_;
  std::vector<Standing>& to_;
};

void sort_once(std::vector<Standing>& places) {
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
}

// One pattern, followed from one place.
class Follower {
 public:
  Follower(const RuleSet& rules, std::uint32_t pattern, std::span<const Token> sentence, bool journal)
      : rules_(rules), pattern_(pattern), sentence_(sentence), journal_(journal) {}

  // Behind the longest match that begins here, or 0.
  std::size_t longest_from(std::size_t begin) {
    std::vector<Standing> here;
    advance(begin, here).enter(rules_.part(T::first_at, T::first, pattern_));
    std::size_t end = 0;
    for (std::size_t i = begin; !here.empty(); ++i) {
      if (ends(here, i)) end = i + 1;
      if (i + 1 >= sentence_.size()) break;
      std::vector<Standing> after;
      for (const auto place : here) advance(i + 1, after).from(place);
      sort_once(after);
      here = std::move(after);
    }
    return end;
  }

 private:
  Advance advance(std::size_t i, std::vector<Standing>& to) const {
    return {rules_, sentence_[i], symbol_of(rules_, sentence_[i], journal_), to};
  }

  bool ends(const std::vector<Standing>& places, std::size_t i) const {
    const bool last = (sentence_[i].flags & kLast) != 0;
    return std::any_of(places.begin(), places.end(), [&](Standing place) {
      const std::uint32_t accepted = node_of(place) != 0 ? 0 : rules_.table(T::accepts)[position_of(place)];
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

Matcher::Matcher(const RuleSet& rules, bool journal, For what)
    : rules_(rules), journal_(journal), what_(what) {
  forget();
}

void Matcher::forget() {
  states_.assign(1, State{});
  places_.clear();
  accepts_.clear();
  by_hash_.assign(kFirstSlots, 0);
  keys_.assign(kFirstSlots, kFree);
  targets_.assign(kFirstSlots, 0);
  filled_ = 0;
  state_of({});
}

std::span<const Standing> Matcher::places_of(std::uint32_t state) const {
  return std::span(places_).subspan(states_[state].places, states_[state + 1].places - states_[state].places);
}

std::span<const std::uint32_t> Matcher::accepts_of(std::uint32_t state) const {
  return std::span(accepts_).subspan(states_[state].accepts,
                                     states_[state + 1].accepts - states_[state].accepts);
}

void Matcher::add_state(const std::vector<Standing>& places, std::uint64_t hash) {
  for (const auto place : places) {
    if (node_of(place) != 0) continue;
    const Table accepted = rules_.part(T::joint_accepts_at, T::joint_accepts, position_of(place));
    accepts_.insert(accepts_.end(), accepted.begin(), accepted.end());
  }
  places_.insert(places_.end(), places.begin(), places.end());
  states_.back().hash = hash;
  states_.push_back({places_.size(), accepts_.size(), 0});
}

std::uint32_t Matcher::state_of(const std::vector<Standing>& places) {
  const std::uint64_t hash = hash_of(places);
  std::size_t i = hash & (by_hash_.size() - 1);
  for (; by_hash_[i] != 0; i = (i + 1) & (by_hash_.size() - 1)) {
    const std::uint32_t one = by_hash_[i] - 1;
    if (states_[one].hash == hash && std::ranges::equal(places_of(one), places)) return one;
  }
  const auto number = static_cast<std::uint32_t>(states_.size() - 1);
  by_hash_[i] = number + 1;
  add_state(places, hash);
  if (states_.size() * 2 < by_hash_.size()) return number;
  by_hash_.assign(by_hash_.size() * 2, 0);
  for (std::uint32_t state = 0; state + 1 < states_.size(); ++state) {
    std::size_t to = states_[state].hash & (by_hash_.size() - 1);
    while (by_hash_[to] != 0) to = (to + 1) & (by_hash_.size() - 1);
    by_hash_[to] = state + 1;
  }
  return number;
}

std::uint32_t Matcher::step(std::uint32_t state, std::uint32_t symbol, const Token& token) {
  here_.clear();
  JointAdvance advance(rules_, token, rules_.part(T::tests_at, T::tests, symbol), here_);
  for (const auto place : places_of(state)) advance.from(place);
  if (what_ == For::hits)
    advance.start(T::starts_at, T::starts);
  else
    advance.start(T::hold_starts_at, T::hold_starts);
  sort_once(here_);
  return state_of(here_);
}

std::uint32_t Matcher::next(std::uint32_t state, std::uint32_t symbol, const Token& token) {
  const std::uint64_t flags = token.flags & (kFirst | kClause);
  const bool wordlike = token.kind == TokenKind::word || token.kind == TokenKind::number;
  const std::uint64_t key =
      std::uint64_t{state} << 32 | std::uint64_t{symbol} << 3 | flags << 1 | (wordlike ? 1 : 0);
  const std::size_t mask = keys_.size() - 1;
  std::size_t i = mixed(key) & mask;
  for (; keys_[i] != kFree; i = (i + 1) & mask)
    if (keys_[i] == key) return targets_[i];
  const std::uint32_t target = step(state, symbol, token);
  keys_[i] = key;
  targets_[i] = target;
  if (++filled_ * 2 >= keys_.size()) grow_transitions();
  return target;
}

void Matcher::grow_transitions() {
  std::vector<std::uint64_t> keys(keys_.size() * 2, kFree);
  std::vector<std::uint32_t> targets(keys.size());
  const std::size_t mask = keys.size() - 1;
  for (std::size_t from = 0; from < keys_.size(); ++from) {
    if (keys_[from] == kFree) continue;
    std::size_t to = mixed(keys_[from]) & mask;
    while (keys[to] != kFree) to = (to + 1) & mask;
    keys[to] = keys_[from];
    targets[to] = targets_[from];
  }
  keys_ = std::move(keys);
  targets_ = std::move(targets);
}

const std::vector<std::uint32_t>& Matcher::patterns_in(std::span<const Token> sentence) {
  if (filled_ > kMostTransitions || places_.size() > kMostHeld) forget();
  found_.clear();
  std::uint32_t state = kStart;
  for (const Token& token : sentence) {
    state = next(state, symbol_of(rules_, token, journal_), token);
    for (const auto accepted : accepts_of(state))
      if (accepted % 2 == 0 || (token.flags & kLast) != 0) found_.push_back(accepted / 2);
  }
  std::sort(found_.begin(), found_.end());
  found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
  return found_;
}

}  // namespace rcw::reframe
