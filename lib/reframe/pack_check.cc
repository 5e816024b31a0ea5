// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <memory>
#include <set>

#include "lib/base/reason.h"
#include "lib/reframe/compile.h"
#include "lib/reframe/linter.h"
#include "lib/reframe/packs.h"
#include "lib/reframe/pattern.h"

namespace rcw::reframe {
namespace {

class Checker {
 public:
  Checker(const std::vector<Pack>& packs, std::vector<Problem>& problems)
      : packs_(packs),
        problems_(problems),
        compiled_(compile_rules(packs, problems)),
        rules_(compiled_.view()) {
    for (const auto& pack : packs_)
      for (const auto& [written, means] : pack.spellings)
        if (written.text.find(' ') == std::string::npos) respelled_.insert(written.text);
  }

  PackTally run() {
    PackTally tally;
    for (const auto& pack : packs_) {
      ++tally.packs;
      for (const auto& rule : pack.rules) {
        ++tally.rules;
        tally.patterns += rule.patterns.size();
        tally.examples += rule.bad.size() + rule.good.size();
        check(rule);
      }
    }
    return tally;
  }

 private:
  void fail(const Where& where, std::string why, std::string help) {
    problems_.push_back({where, std::move(why), std::move(help)});
  }

  // One linter for each mode, as they learn.
  Linter& linter(const Rule& rule) {
    const Mode mode = rule.modes.empty() ? Mode::draft : rule.modes.front();
    auto& one = linters_[mode];
    if (!one) one = std::make_unique<Linter>(LintOptions{.mode = mode}, rules_);
    return *one;
  }

  void check(const Rule& rule) {
    for (const auto& pattern : rule.patterns) check_words(pattern);
    if (rule.bad.empty())
      fail(rule.where, reason("{}: has no bad example", rule.id), hint("bad: a sentence with « and »"));
    if (rule.good.empty())
      fail(rule.where, reason("{}: has no good example", rule.id), hint("good: a near miss"));
    for (const auto& one : rule.bad) check_bad(rule, one);
    for (const auto& one : rule.good)
      if (!linter(rule).hits_of(rule.id, one.text).empty())
        fail(one.where, reason("{}: finds something in a good example", rule.id),
             hint("narrow the pattern, or add to 'except'"));
    check_seen(rule);
  }

  void check_bad(const Rule& rule, const Example& example) {
    const auto hits = linter(rule).hits_of(rule.id, example.text);
    const bool found = std::any_of(hits.begin(), hits.end(), [&](const Finding& one) {
      return one.begin == example.begin && one.end == example.end;
    });
    if (found) return;
    if (hits.empty())
      fail(example.where, reason("{}: finds nothing in a bad example", rule.id),
           hint("patterns see words in their plain form: don't is do not"));
    else
      fail(example.where, reason("{}: finds another span than the marked one", rule.id),
           hint("bytes {} to {} of the sentence", hits.front().begin + 1, hits.front().end));
  }

  // A word that a spelling replaces is in no text any more when patterns look at it.
  void check_words(const Placed& text) {
    try {
      if (const auto word = never(parse_pattern(text.text)); !word.empty())
        fail(text.where, reason("can never match: '{}' is always read as something else", word),
             hint("see 'spellings' of the packs"));
    } catch (const PatternError&) {
      // The compiler has said so.
    }
  }

  // A word without which the pattern cannot match, and which no text holds; empty when it can.
  std::string never(const Pattern& pattern) const {
    if (pattern.kind == Pattern::Kind::word) return respelled_.count(pattern.text) != 0 ? pattern.text : "";
    if (pattern.kind == Pattern::Kind::optional || pattern.kind == Pattern::Kind::not_word) return {};
    std::string found;
    for (const auto& part : pattern.parts) {
      found = never(part);
      const bool choice = pattern.kind == Pattern::Kind::choice;
      if (found.empty() == choice) return found;
    }
    return found;
  }

  // Hidden in every one of its own examples: the other rule is better, or this one is not needed.
  void check_seen(const Rule& rule) {
    if (rule.bad.empty() || rule.category == Category::never_soften) return;
    std::string by;
    for (const auto& example : rule.bad)
      for (const auto& one : linter(rule).lint(example.text)) {
        if (one.rule == rule.id) return;
        if (by.empty()) by = one.rule;
      }
    if (!by.empty())
      fail(rule.where, reason("{}: is hidden by {} in each of its examples", rule.id, by),
           hint("make its span longer, or one rule of both"));
  }

  const std::vector<Pack>& packs_;
  std::vector<Problem>& problems_;
  CompiledRules compiled_;
  RuleSet rules_;
  std::set<std::string> respelled_ = {};
  std::map<Mode, std::unique_ptr<Linter>> linters_ = {};
};

}  // namespace

PackTally check_packs(const std::vector<Pack>& packs, std::vector<Problem>& problems) {
  return Checker(packs, problems).run();
}

}  // namespace rcw::reframe
