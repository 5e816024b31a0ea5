// SPDX-License-Identifier: MIT
#include "lib/reframe/linter.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <tuple>
#include <utility>

#include "lib/reframe/matcher.h"
#include "lib/reframe/rule_set.h"
#include "lib/reframe/sentences.h"
#include "lib/reframe/spelling.h"
#include "lib/text/regex.h"

namespace rcw::reframe {
namespace {

using Line = std::span<const Token>;

bool meets(const Match& a, const Match& b) { return a.first < b.last && b.first < a.last; }

bool quoted(Line sentence, const Match& match) {
  return std::any_of(sentence.begin() + static_cast<std::ptrdiff_t>(match.first),
                     sentence.begin() + static_cast<std::ptrdiff_t>(match.last),
                     [](const Token& token) { return (token.flags & kQuoted) != 0; });
}

std::size_t length(const Finding& finding) { return finding.end - finding.begin; }

// The better one of two that overlap: the longer, then the graver, then by id.
bool better(const Finding& a, const Finding& b) {
  return std::tuple(length(b), b.level, a.rule) < std::tuple(length(a), a.level, b.rule);
}

// Findings none of which overlaps a better one of its sort, in the order of their places.
std::vector<Finding> without_overlaps(std::vector<Finding> all) {
  std::sort(all.begin(), all.end(), better);
  std::vector<Finding> kept;
  std::array<std::map<std::size_t, std::size_t>, 2> taken;  // behind the end: the beginning; what helps apart
  for (auto& one : all) {
    auto& spans = taken[helps(one.category) ? 1 : 0];
    const auto next = spans.upper_bound(one.begin);
    if (next != spans.end() && next->second < one.end) continue;
    spans[one.end] = one.begin;
    kept.push_back(std::move(one));
  }
  std::sort(kept.begin(), kept.end(), [](const auto& a, const auto& b) {
    return std::tuple(a.begin, a.end, a.rule) < std::tuple(b.begin, b.end, b.rule);
  });
  return kept;
}

}  // namespace

struct Linter::State {
  State(LintOptions wanted, const RuleSet& set)
      : options(std::move(wanted)),
        rules(set),
        journal(options.mode == Mode::journal),
        matcher(set, journal, Matcher::For::hits),
        holding(set, journal, Matcher::For::holds) {
    for (std::size_t i = 0; i < kSchoolNames.size(); ++i)
      if (std::find(options.schools.begin(), options.schools.end(), kSchoolNames[i]) != options.schools.end())
        schools |= 1u << i;
  }

  bool wanted(const RuleView& rule) const {
    if ((rule.modes & (1u << static_cast<std::uint32_t>(options.mode))) == 0) return false;
    return schools == 0 || rule.category == Category::never_soften || (rule.schools & schools) != 0;
  }

  bool near(const GuardView& guard, const Match& match, const Match& hit) const {
    switch (guard.place) {
      case GuardPlace::before:
        return match.last <= hit.first && match.first + guard.within >= hit.first;
      case GuardPlace::after:
        return match.first >= hit.last && match.first < hit.last + guard.within;
      case GuardPlace::around:
        return meets(match, hit);
      case GuardPlace::sentence:
        return true;
    }
    return false;
  }

  void hold(Line sentence) {
    holds = holding.patterns_in(sentence);
    held.clear();
  }

  // Where an exception or a guard fits; the automaton has said already which of them do at all.
  const std::vector<Match>& matches(std::uint32_t pattern, Line sentence) const {
    static const std::vector<Match> none;
    if (!std::binary_search(holds.begin(), holds.end(), pattern)) return none;
    const auto [found, added] = held.try_emplace(pattern);
    if (added) found->second = find_matches(rules, pattern, sentence, journal);
    return found->second;
  }

  bool held_off(const GuardView& guard, Line sentence, const Match& hit) const {
    for (const auto pattern : guard.patterns)
      for (const auto& match : matches(pattern, sentence))
        if (near(guard, match, hit)) return true;
    return false;
  }

  // Whether a hit counts: nothing of it is quoted, no exception overlaps it, and no guard holds.
  bool stands(const RuleView& rule, Line sentence, const Match& hit) const {
    if (quoted(sentence, hit)) return false;
    for (const auto pattern : rule.except)
      for (const auto& match : matches(pattern, sentence))
        if (meets(match, hit)) return false;
    return std::none_of(rule.guards.begin(), rule.guards.end(),
                        [&](std::uint32_t guard) { return held_off(rules.guard(guard), sentence, hit); });
  }

  std::vector<Match> hits(const RuleView& rule, std::uint32_t pattern, Line sentence) const {
    auto all = find_matches(rules, pattern, sentence, journal);
    std::erase_if(all, [&](const Match& hit) { return !stands(rule, sentence, hit); });
    return all;
  }

  Finding finding(const RuleView& rule, Line sentence, const Match& hit) const {
    Finding out{.rule = rule.id,
                .category = rule.category,
                .level = rule.level,
                .begin = sentence[hit.first].begin,
                .end = sentence[hit.last - 1].end,
                .message = rule.message,
                .why = rule.why,
                .ask = rule.ask,
                .source = rule.source};
    for (std::size_t i = 0; i < kSchoolNames.size(); ++i)
      if ((rule.schools >> i & 1) != 0) out.schools.push_back(kSchoolNames[i]);
    if (out.level > Level::hint && out.schools.size() < 2) out.level = Level::hint;
    return out;
  }

  // Adds what stands in a sentence; false when it is not to be softened.
  bool look(Line sentence, std::vector<Finding>& found) {
    std::vector<std::pair<RuleView, std::uint32_t>> here;
    for (const auto pattern : matcher.patterns_in(sentence)) {
      const RuleView rule = rules.rule(rules.table(T::pattern_rule)[pattern]);
      if (wanted(rule)) here.emplace_back(rule, pattern);
    }
    if (here.empty() && rules.regexes() == 0) return true;
    hold(sentence);
    for (const auto& [rule, pattern] : here)
      if (rule.category == Category::never_soften && !hits(rule, pattern, sentence).empty()) return false;
    for (const auto& [rule, pattern] : here)
      for (const auto& hit : hits(rule, pattern, sentence)) found.push_back(finding(rule, sentence, hit));
    look_by_regex(sentence, found);
    return true;
  }

  // What regular expressions find in the bytes of a sentence, widened to whole words.
  void look_by_regex(Line sentence, std::vector<Finding>& found) {
    if (rules.regexes() == 0) return;
    for (std::size_t i = regexes.size(); i < rules.regexes(); ++i)
      regexes.emplace_back(std::string(rules.regex(i).expression));
    const std::size_t begin = sentence.front().begin;
    const std::string_view bytes = source.substr(begin, sentence.back().end - begin);
    for (std::size_t i = 0; i < regexes.size(); ++i) {
      const RuleView rule = rules.rule(rules.regex(i).rule);
      if (!wanted(rule)) continue;
      for (const auto& [first, last] : regexes[i].spans(bytes)) {
        const Match hit = words_of(sentence, begin + first, begin + last);
        if (hit.first < hit.last && stands(rule, sentence, hit))
          found.push_back(finding(rule, sentence, hit));
      }
    }
  }

  static Match words_of(Line sentence, std::size_t begin, std::size_t end) {
    Match out{sentence.size(), 0};
    for (std::size_t i = 0; i < sentence.size(); ++i) {
      if (sentence[i].end <= begin || sentence[i].begin >= end) continue;
      out.first = std::min(out.first, i);
      out.last = i + 1;
    }
    return out;
  }

  template <typename Take>
  void each_sentence(std::string_view whole, Take take) {
    source = whole;
    tokens.clear();
    lex(source, tokens);
    resolve_words(rules, tokens);
    for (const auto& one : split_sentences(tokens))
      take(Line(tokens.list).subspan(one.first, one.last - one.first));
  }

  // Adds what stands in a text; false when a sentence of it is not to be softened. Such a sentence also
  // covers the commands and refusals beside it in its line: a limit often takes several short sentences.
  bool read(std::string_view whole, std::vector<Finding>& found) {
    bool free = true;
    bool free_line = true;
    std::size_t line = 0;  // where its findings begin
    const auto settle = [&] {
      if (!free_line)
        found.erase(std::remove_if(found.begin() + static_cast<std::ptrdiff_t>(line), found.end(), covered),
                    found.end());
      line = found.size();
      free_line = true;
    };
    each_sentence(whole, [&](Line sentence) {
      if (begins_line(sentence)) settle();
      free_line = look(sentence, found) && free_line;
      free = free && free_line;
    });
    settle();
    return free;
  }

  static bool covered(const Finding& finding) {
    return finding.category == Category::demand || finding.category == Category::stonewalling ||
           finding.category == Category::belligerence || finding.category == Category::domineering ||
           finding.category == Category::defensiveness;
  }

  bool begins_line(Line sentence) const {
    const Token* first = sentence.data();
    return first == tokens.list.data() || tokens.text(first[-1]) == "\n";
  }

  LintOptions options;
  const RuleSet& rules;
  bool journal;
  Matcher matcher;
  Matcher holding;                        // of guards and exceptions
  std::vector<std::uint32_t> holds = {};  // which of them fit in the sentence that is being read, sorted
  mutable std::map<std::uint32_t, std::vector<Match>> held = {};  // and where, as far as somebody asked
  std::uint32_t schools = 0;                                      // bits; 0 for all of them
  std::string_view source = {};                                   // that is being read
  Tokens tokens = {};
  std::vector<text::Regex> regexes = {};  // compiled when the first sentence comes
};

Linter::Linter(LintOptions options, const RuleSet& rules)
    : state_(std::make_unique<State>(std::move(options), rules)) {}

Linter::~Linter() = default;
Linter::Linter(Linter&&) noexcept = default;

std::vector<Finding> Linter::lint(std::string_view text) {
  std::vector<Finding> found;
  state_->read(text, found);
  return without_overlaps(std::move(found));
}

std::vector<Finding> Linter::hits_of(std::string_view id, std::string_view text) {
  std::vector<Finding> found;
  State& in = *state_;
  in.each_sentence(text, [&](Line sentence) {
    in.hold(sentence);
    for (const auto pattern : in.matcher.patterns_in(sentence)) {
      const RuleView rule = in.rules.rule(in.rules.table(T::pattern_rule)[pattern]);
      if (rule.id != id) continue;
      for (const auto& hit : in.hits(rule, pattern, sentence))
        found.push_back(in.finding(rule, sentence, hit));
    }
  });
  return without_overlaps(std::move(found));
}

bool Linter::never_soften(std::string_view text) {
  std::vector<Finding> found;
  return !state_->read(text, found);
}

}  // namespace rcw::reframe
