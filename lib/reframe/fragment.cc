// SPDX-License-Identifier: MIT
#include "lib/reframe/fragment.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "lib/base/reason.h"
#include "lib/reframe/rule_set.h"
#include "lib/text/suggest.h"

namespace rcw::reframe {
namespace {

using Kind = Pattern::Kind;

constexpr int kDeepest = 40;
constexpr std::size_t kLargest = 20'000;

class Builder {
 public:
  Builder(Classes& classes, Vocabulary& vocabulary, Positions& positions)
      : classes_(classes), vocabulary_(vocabulary), positions_(positions), from_(positions.test.size()) {}

  Fragment build(const Pattern& pattern) {
    if (depth_ > kDeepest)
      throw PatternError{reason("the pattern is nested too deeply, or a class holds itself"), 0};
    if (positions_.test.size() - from_ > kLargest) throw PatternError{reason("the pattern is too large"), 0};
    ++depth_;
    Fragment out = build_one(pattern);
    --depth_;
    return out;
  }

 private:
  Fragment build_one(const Pattern& pattern) {
    switch (pattern.kind) {
      case Kind::word:
        return position(make_test(Want::one, vocabulary_.test_for_word(pattern.text, pattern.journal)));
      case Kind::cls:
        return entry_of(pattern.text);
      case Kind::not_word:
        return position(make_test(Want::none, test_of_any(pointers(pattern.parts))));
      case Kind::any:
        return position(make_test(Want::any, 0));
      case Kind::number:
        return position(make_test(Want::one, kNumberTest));
      case Kind::gap:
        return gap(pattern.most);
      case Kind::first:
        return {.empty = {kFirst}};
      case Kind::clause:
        return {.empty = {kClause}};
      case Kind::last:
        return {.empty = {kAtEnd}};
      case Kind::sequence:
        return sequence(pattern.parts);
      case Kind::choice:
        return choice(pattern.parts);
      case Kind::optional:
        return optional(build(pattern.parts.front()));
    }
    return {};
  }

  Fragment position(std::uint32_t test, std::uint32_t tree = 0) {
    const auto number = static_cast<std::uint32_t>(positions_.test.size());
    positions_.test.push_back(test);
    positions_.tree.push_back(tree);
    positions_.next.emplace_back();
    return {.first = {{number, 0}}, .last = {{number, 0}}};
  }

  const Classes::Resolved& resolved(const std::string& name) {
    const auto* found = classes_.resolve(name);
    if (found != nullptr) return *found;
    throw PatternError{
        reason("there is no class {{{}}}; {}", name, text::did_you_mean(name, classes_.names())), 0};
  }

  Fragment entry_of(const std::string& name) {
    const auto& cls = resolved(name);
    Fragment out = position(make_test(Want::one, cls.test), cls.phrases.empty() ? 0 : cls.tree);
    for (const auto& longer : cls.longer) out = either(std::move(out), build(longer));
    return out;
  }

  // A test that each of these words, and each single word of these classes, passes.
  std::uint32_t test_of_any(const std::vector<const Pattern*>& parts) {
    std::set<std::string> words;
    for (const auto* part : parts) {
      if (part->kind == Kind::word) {
        words.insert(part->text);
      } else {
        const auto& all = resolved(part->text).words;
        words.insert(all.begin(), all.end());
      }
    }
    return vocabulary_.test_for_any(words);
  }

  Fragment gap(int most) {
    Fragment out = optional(position(make_test(Want::any, 0)));
    for (int i = 1; i < most; ++i) out = optional(join(position(make_test(Want::any, 0)), std::move(out)));
    return out;
  }

  static Fragment optional(Fragment inner) {
    if (std::find(inner.empty.begin(), inner.empty.end(), 0u) == inner.empty.end()) inner.empty.push_back(0);
    return inner;
  }

  static Fragment either(Fragment a, const Fragment& b) {
    a.empty.insert(a.empty.end(), b.empty.begin(), b.empty.end());
    a.first.insert(a.first.end(), b.first.begin(), b.first.end());
    a.last.insert(a.last.end(), b.last.begin(), b.last.end());
    return a;
  }

  // Nothing follows the last word of a sentence: a "$" on the way to more words is a way that nobody can go.
  void connect(const FragmentStep& from, const FragmentStep& to) {
    const std::uint32_t flags = from.flags | to.flags;
    if ((flags & kAtEnd) == 0) positions_.next[from.position].push_back({to.position, flags});
  }

  // First a, then b.
  Fragment join(Fragment a, const Fragment& b) {
    for (const auto& from : a.last)
      for (const auto& to : b.first) connect(from, to);
    Fragment out{.first = a.first, .last = b.last};
    for (const auto without : a.empty) {
      for (const auto& to : b.first)
        if ((without & kAtEnd) == 0) out.first.push_back({to.position, to.flags | without});
      for (const auto other : b.empty) out.empty.push_back(without | other);
    }
    for (const auto without : b.empty)
      for (const auto& from : a.last) out.last.push_back({from.position, from.flags | without});
    return out;
  }

  Fragment sequence(const std::vector<Pattern>& parts) {
    Fragment out = build(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i) out = join(std::move(out), build(parts[i]));
    return out;
  }

  static std::vector<const Pattern*> pointers(const std::vector<Pattern>& parts) {
    std::vector<const Pattern*> out;
    for (const auto& part : parts) out.push_back(&part);
    return out;
  }

  // Its plain words are one position together.
  Fragment choice(const std::vector<Pattern>& parts) {
    std::vector<const Pattern*> words;
    Fragment out;
    for (const auto& part : parts) {
      if (part.kind == Kind::word && !part.journal)
        words.push_back(&part);
      else
        out = either(std::move(out), build(part));
    }
    if (words.empty()) return out;
    return either(std::move(out), position(make_test(Want::one, test_of_any(words))));
  }

  Classes& classes_;
  Vocabulary& vocabulary_;
  Positions& positions_;
  std::size_t from_;  // the pattern's first position
  int depth_ = 0;
};

bool leads_to_an_end(const Fragment& whole, const Positions& positions) {
  std::set<std::uint32_t> seen;
  std::vector<std::uint32_t> open;
  const auto reach = [&](const FragmentStep& step) {
    if (seen.insert(step.position).second) open.push_back(step.position);
  };
  for (const auto& step : whole.first) reach(step);
  while (!open.empty()) {
    const std::uint32_t position = open.back();
    open.pop_back();
    for (const auto& step : positions.next[position]) reach(step);
  }
  return std::any_of(whole.last.begin(), whole.last.end(),
                     [&](const FragmentStep& step) { return seen.count(step.position) != 0; });
}

void hold(const Fragment& whole, const Positions& positions) {
  if (!whole.empty.empty()) throw PatternError{reason("the pattern matches without a single word"), 0};
  for (const auto& step : whole.first)
    if (want_of(positions.test[step.position]) != Want::one)
      throw PatternError{reason("the pattern begins with just any word"), 0};
  if (!leads_to_an_end(whole, positions))
    throw PatternError{reason("$ stands before the end of the pattern"), 0};
}

}  // namespace

Fragment build_fragment(const Pattern& pattern, Classes& classes, Vocabulary& vocabulary,
                        Positions& positions) {
  Fragment whole = Builder(classes, vocabulary, positions).build(pattern);
  hold(whole, positions);
  return whole;
}

}  // namespace rcw::reframe
