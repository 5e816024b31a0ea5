// SPDX-License-Identifier: MIT
#include "lib/reframe/compile.h"

#include <algorithm>
#include <bit>
#include <map>
#include <set>
#include <utility>

#include "lib/base/reason.h"
#include "lib/reframe/fragment.h"
#include "lib/reframe/joint.h"
#include "lib/reframe/vocabulary.h"
#include "lib/text/suggest.h"

namespace rcw::reframe {
namespace {

using Numbers = std::vector<std::uint32_t>;

std::uint32_t count(std::size_t value) { return static_cast<std::uint32_t>(value); }

std::uint32_t packed(const FragmentStep& step) {
  return make_step(step.position, step.flags & (kFirst | kClause));
}

class Compiler {
 public:
  explicit Compiler(std::vector<Problem>& problems) : problems_(problems) {}

  CompiledRules run(const std::vector<Pack>& packs) {
    for (const auto& pack : packs) {
      auto& classes = languages_.try_emplace(pack.language, vocabulary_, phrases_, problems_).first->second;
      for (const auto& [name, entries] : pack.classes) classes.add(name, entries);
    }
    table(T::first_at).push_back(0);
    for (const auto& pack : packs) add_guards(pack);
    for (const auto& pack : packs)
      for (const auto& rule : pack.rules) add_rule(rule, pack.language);
    write_positions();
    write_joint();
    write_phrases();
    for (const auto& pack : packs) add_spellings(pack);
    write_symbols();
    write_spellings();
    write_words();
    return std::move(out_);
  }

 private:
  Numbers& table(T which) { return out_.tables[static_cast<std::size_t>(which)]; }

  Classes& classes(const std::string& language) { return languages_.at(language); }

  void add_string(const std::string& text, Numbers& to) {
    to.push_back(count(out_.strings.size()));
    to.push_back(count(text.size()));
    out_.strings += text;
  }

  void add_list(const Numbers& list, Numbers& to) {
    auto& lists = table(T::lists);
    to.push_back(count(lists.size()));
    to.push_back(count(list.size()));
    lists.insert(lists.end(), list.begin(), list.end());
  }

  // A pattern's number; nothing when it is wrong, which is then a problem.
  std::optional<std::uint32_t> add_pattern(const Placed& text, const std::string& language,
                                           std::uint32_t rule) {
    try {
      const std::size_t from = positions_.test.size();
      const Fragment whole =
          build_fragment(parse_pattern(text.text), classes(language), vocabulary_, positions_);
      const std::uint32_t number = count(table(T::pattern_rule).size());
      table(T::pattern_rule).push_back(rule);
      for (const auto& step : whole.first) table(T::first).push_back(packed(step));
      table(T::first_at).push_back(count(table(T::first).size()));
      accepts_.resize(positions_.test.size(), 0);
      for (const auto& step : whole.last) accept(step, number);
      joint_.add(rule == kNoRule ? Joint::For::holds : Joint::For::hits, whole, positions_, from, number);
      return number;
    } catch (const PatternError& wrong) {
      problems_.push_back({text.where, wrong.reason, hint("at character {} of the pattern", wrong.at + 1)});
      return std::nullopt;
    }
  }

  // The test that the first words of longer entries pass.
  std::uint32_t tree_test(std::uint32_t tree) {
    std::set<std::string> words;
    for (const auto& [word, edge] : phrases_.nodes()[tree]) words.insert(vocabulary_.words()[word]);
    return make_test(Want::one, vocabulary_.test_for_any(words));
  }

  // What a token must pass for a step, and the step; two where the position has longer entries.
  using Entry = std::pair<std::uint32_t, std::uint32_t>;
  std::vector<Entry> entries(const FragmentStep& step) {
    const auto& to = joint_.positions()[step.position];
    const std::uint32_t flags = step.flags & (kFirst | kClause);
    std::vector<Entry> out = {{to.test, make_entry(step.position, false, flags)}};
    if (to.tree != 0) out.emplace_back(tree_test(to.tree), make_entry(step.position, true, flags));
    return out;
  }

  void write_joint() {
    std::vector<Numbers> next;
    std::vector<Numbers> accepts;
    for (const auto& position : joint_.positions()) {
      std::set<Entry> all;
      for (const auto& step : position.next)
        for (const auto& entry : entries(step)) all.insert(entry);
      next.emplace_back();
      for (const auto& [test, entry] : all) next.back().insert(next.back().end(), {test, entry});
      accepts.push_back(position.accepts);
      table(T::joint_tree).push_back(position.tree);
    }
    write_lists(T::joint_next_at, T::joint_next, next);
    write_lists(T::joint_accepts_at, T::joint_accepts, accepts);
    write_starts(Joint::For::hits, T::starts_at, T::starts);
    write_starts(Joint::For::holds, T::hold_starts_at, T::hold_starts);
  }

  void write_starts(Joint::For what, T ends, T of) {
    std::map<std::uint32_t, std::set<std::uint32_t>> starts;
    for (const auto& step : joint_.starts(what))
      for (const auto& [test, entry] : entries(step)) starts[test_of(test)].insert(entry);
    std::vector<Numbers> by_test(vocabulary_.tests());
    for (const auto& [test, all] : starts) by_test[test].assign(all.begin(), all.end());
    write_lists(ends, of, by_test);
  }

  void write_phrases() {
    table(T::phrases) = positions_.tree;
    std::vector<Numbers> edges;
    for (const auto& node : phrases_.nodes()) {
      edges.emplace_back();
      for (const auto& [word, edge] : node) {
        edges.back().push_back(word);
        edges.back().push_back(make_edge(edge.node, edge.ends));
      }
    }
    write_lists(T::edges_at, T::edges, edges);
  }

  void accept(const FragmentStep& step, std::uint32_t pattern) {
    const std::uint32_t at_end = (step.flags & kAtEnd) != 0 ? 1 : 0;
    auto& value = accepts_[step.position];
    const std::uint32_t wanted = pattern * 2 + at_end + 2;
    value = value == 0 ? wanted : std::min(value, wanted);
  }

  Numbers patterns(const std::vector<Placed>& texts, const std::string& language, std::uint32_t rule) {
    Numbers numbers;
    for (const auto& text : texts)
      if (const auto number = add_pattern(text, language, rule)) numbers.push_back(*number);
    return numbers;
  }

  void add_guards(const Pack& pack) {
    for (const auto& [name, guard] : pack.guards) {
      const auto [found, added] = guards_.try_emplace(pack.language + ':' + name, count(guards_.size()));
      if (!added) {
        problems_.push_back(
            {guard.where, reason("a guard of this name stands in another file too"), hint("rename it")});
        continue;
      }
      Numbers record = {static_cast<std::uint32_t>(guard.place), guard.within};
      add_list(patterns(guard.patterns, pack.language, kNoRule), record);
      table(T::guards).insert(table(T::guards).end(), record.begin(), record.end());
    }
  }

  Numbers guards(const Rule& rule, const std::string& language) {
    Numbers numbers;
    for (const auto& name : rule.unless) {
      const auto found = guards_.find(language + ':' + name.text);
      if (found != guards_.end())
        numbers.push_back(found->second);
      else
        problems_.push_back({name.where, reason("there is no guard of this name"),
                             hint("'unless' names guards of the packs")});
    }
    return numbers;
  }

  void add_rule(const Rule& rule, const std::string& language) {
    if (!ids_.insert(rule.id).second) {
      problems_.push_back({rule.where, reason("another rule has the id '{}'", rule.id),
                           hint("an id names one rule in all files")});
      return;
    }
    const std::uint32_t number = count(table(T::rules).size() / kRuleWidth);
    Numbers record;
    add_string(rule.id, record);
    record.push_back(static_cast<std::uint32_t>(rule.category));
    record.push_back(static_cast<std::uint32_t>(rule.level));
    record.push_back(school_bits(rule));
    record.push_back(mode_bits(rule));
    for (const auto* text : {&rule.message, &rule.why, &rule.ask, &rule.source}) add_string(*text, record);
    add_list(patterns(rule.except, language, kNoRule), record);
    add_list(guards(rule, language), record);
    table(T::rules).insert(table(T::rules).end(), record.begin(), record.end());
    patterns(rule.patterns, language, number);
    for (const auto& regex : rule.regexes) {
      table(T::regexes).push_back(number);
      add_string(regex.text, table(T::regexes));
    }
  }

  static std::uint32_t school_bits(const Rule& rule) {
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < kSchoolNames.size(); ++i)
      if (std::find(rule.schools.begin(), rule.schools.end(), kSchoolNames[i]) != rule.schools.end())
        bits |= 1u << i;
    return bits;
  }

  static std::uint32_t mode_bits(const Rule& rule) {
    if (rule.modes.empty()) return (1u << kModeNames.size()) - 1;
    std::uint32_t bits = 0;
    for (const Mode mode : rule.modes) bits |= 1u << static_cast<std::uint32_t>(mode);
    return bits;
  }

  // Lists one after the other, and where each begins.
  template <typename Lists>
  void write_lists(T ends, T of, const Lists& lists) {
    table(ends).push_back(0);
    for (const auto& list : lists) {
      table(of).insert(table(of).end(), list.begin(), list.end());
      table(ends).push_back(count(table(of).size()));
    }
  }

  void write_positions() {
    table(T::position_test) = positions_.test;
    table(T::accepts) = accepts_;
    std::vector<Numbers> next(positions_.next.size());
    for (std::size_t i = 0; i < next.size(); ++i) {
      for (const auto& step : positions_.next[i]) next[i].push_back(packed(step));
      std::sort(next[i].begin(), next[i].end());
      next[i].erase(std::unique(next[i].begin(), next[i].end()), next[i].end());
    }
    write_lists(T::next_at, T::next, next);
  }

  // The words of a spelling; none when it holds what is in no word ("a$$" would be read as "a").
  Numbers words_of(const std::string& text) {
    Tokens tokens;
    lex(text, tokens);
    Numbers out;
    std::size_t kept = static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
    for (const Token& token : tokens.list) {
      kept += token.end - token.begin;
      out.push_back(vocabulary_.word(std::string(tokens.text(token))));
    }
    return kept < text.size() && text.find('-') == std::string::npos ? Numbers{} : out;
  }

  void add_spellings(const Pack& pack) {
    for (const auto& [written, means] : pack.spellings) {
      const Numbers key = words_of(written.text);
      const Numbers value = words_of(means.text);
      if (key.empty() || value.empty()) {
        problems_.push_back({written.where, reason("a spelling has plain words on both sides"),
                             hint("letters, digits and apostrophes")});
        continue;
      }
      auto& list = spellings_[key.front()];
      list.push_back(count(key.size()));
      list.insert(list.end(), key.begin(), key.end());
      list.push_back(count(value.size()));
      list.insert(list.end(), value.begin(), value.end());
    }
  }

  void write_spellings() {
    std::vector<Numbers> lists(vocabulary_.words().size());
    for (const auto& [word, list] : spellings_) lists[word] = list;
    write_lists(T::spelling_at, T::spelling, lists);
  }

  // Words that pass the same tests are one symbol.
  void write_symbols() {
    std::map<Numbers, std::uint32_t> numbers = {{{}, kUnknownSymbol}, {{kNumberTest}, kNumberSymbol}};
    std::vector<Numbers> tests = {{}, {kNumberTest}};
    const auto symbol = [&](const Numbers& passed) {
      const auto [found, added] = numbers.try_emplace(passed, count(tests.size()));
      if (added) tests.push_back(passed);
      return found->second;
    };
    for (std::uint32_t word = 0; word < vocabulary_.words().size(); ++word) {
      table(T::draft_symbol).push_back(symbol(vocabulary_.passed(word, false)));
      table(T::journal_symbol).push_back(symbol(vocabulary_.passed(word, true)));
    }
    write_lists(T::tests_at, T::tests, tests);
  }

  void write_words() {
    const auto& words = vocabulary_.words();
    Numbers slots(std::bit_ceil(words.size() * 2), 0);
    for (std::uint32_t word = 0; word < words.size(); ++word) {
      table(T::word_at).push_back(count(out_.strings.size()));
      out_.strings += words[word];
      if (word == 0) continue;
      std::size_t i = word_hash(words[word]) & (slots.size() - 1);
      while (slots[i] != 0) i = (i + 1) & (slots.size() - 1);
      slots[i] = word + 1;
    }
    table(T::word_at).push_back(count(out_.strings.size()));
    table(T::slots) = std::move(slots);
  }

  std::vector<Problem>& problems_;
  CompiledRules out_ = {};
  Vocabulary vocabulary_ = {};
  Phrases phrases_ = {};
  std::map<std::string, Classes> languages_ = {};
  Positions positions_ = {};
  Numbers accepts_ = {};
  Joint joint_ = {};
  std::map<std::string, std::uint32_t> guards_ = {};
  std::map<std::uint32_t, Numbers> spellings_ = {};  // by first word
  std::set<std::string> ids_ = {};
};

}  // namespace

RuleSet CompiledRules::view() const {
  std::array<Table, kTables> spans;
  for (std::size_t i = 0; i < kTables; ++i) spans[i] = tables[i];
  return {spans, strings};
}

CompiledRules compile_rules(const std::vector<Pack>& packs, std::vector<Problem>& problems) {
  return Compiler(problems).run(packs);
}

}  // namespace rcw::reframe
