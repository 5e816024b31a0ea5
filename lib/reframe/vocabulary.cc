// SPDX-License-Identifier: MIT
#include "lib/reframe/vocabulary.h"

#include <algorithm>
#include <utility>

#include "lib/base/reason.h"

namespace rcw::reframe {
namespace {

bool is_number(const std::string& text) {
  return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

// Entries of journal-you count as entries of you, in journals.
constexpr const char* kJournal = "journal-";

bool plain_words(const Pattern& pattern) {
  return pattern.kind == Pattern::Kind::sequence &&
         std::all_of(pattern.parts.begin(), pattern.parts.end(),
                     [](const Pattern& part) { return part.kind == Pattern::Kind::word; });
}

// In journals only: its first word counts nowhere else.
void only_in_journals(Pattern& entry) {
  Pattern* first = &entry;
  while (!first->parts.empty() && first->kind != Pattern::Kind::word) first = &first->parts.front();
  first->journal = true;
}

}  // namespace

Vocabulary::Vocabulary() { word(""); }

std::uint32_t Vocabulary::word(const std::string& text) {
  const auto [found, added] = numbers_.try_emplace(text, static_cast<std::uint32_t>(words_.size()));
  if (added) {
    words_.push_back(text);
    always_.emplace_back();
    journal_.emplace_back();
    if (is_number(text)) always_.back().push_back(kNumberTest);
  }
  return found->second;
}

std::uint32_t Vocabulary::test_for_word(const std::string& text, bool journal) {
  const auto [found, added] = own_.try_emplace({text, journal}, tests_);
  if (added) passes(word(text), new_test(), journal);
  return found->second;
}

std::uint32_t Vocabulary::test_for_any(const std::set<std::string>& words) {
  if (words.size() == 1) return test_for_word(*words.begin(), false);
  const auto [found, added] = any_.try_emplace(words, tests_);
  if (!added) return found->second;
  const std::uint32_t test = new_test();
  for (const auto& text : words) passes(word(text), test, false);
  return test;
}

void Vocabulary::passes(std::uint32_t word, std::uint32_t test, bool journal) {
  auto& tests = (journal ? journal_ : always_)[word];
  if (std::find(tests.begin(), tests.end(), test) == tests.end()) tests.push_back(test);
}

std::vector<std::uint32_t> Vocabulary::passed(std::uint32_t word, bool journal) const {
  std::vector<std::uint32_t> out = always_[word];
  if (journal) out.insert(out.end(), journal_[word].begin(), journal_[word].end());
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::uint32_t Phrases::new_tree() {
  nodes_.emplace_back();
  return static_cast<std::uint32_t>(nodes_.size() - 1);
}

void Phrases::add(std::uint32_t tree, const std::vector<std::uint32_t>& words) {
  std::uint32_t node = tree;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i + 1 == words.size()) {
      nodes_[node][words[i]].ends = true;
      return;
    }
    std::uint32_t next = nodes_[node][words[i]].node;
    if (next == 0) {
      next = new_tree();
      nodes_[node][words[i]].node = next;
    }
    node = next;
  }
}

void Classes::add(const std::string& name, const WordClass& entries) {
  auto& all = entries_[name];
  all.insert(all.end(), entries.entries.begin(), entries.entries.end());
}

std::vector<std::string> Classes::names() const {
  std::vector<std::string> out;
  for (const auto& [name, entries] : entries_) out.push_back(name);
  return out;
}

void Classes::take_class(const std::string& name, bool journal, Resolved& out) {
  const Resolved* other = resolve(name);
  if (other == nullptr) throw PatternError{reason("there is no class {{{}}}", name), 0};
  for (const auto& word : other->words) {
    vocabulary_.passes(vocabulary_.word(word), out.test, journal);
    if (!journal) out.words.push_back(word);
  }
  for (const auto& phrase : other->phrases) {
    out.phrases.push_back(phrase);
    phrases_.add(out.tree, phrase);
  }
  out.longer.insert(out.longer.end(), other->longer.begin(), other->longer.end());
}

// Each of its words gets a test of its own, so that it is a symbol of its own.
void Classes::take_phrase(const Pattern& phrase, Resolved& out) {
  std::vector<std::uint32_t> words;
  for (const auto& part : phrase.parts) {
    vocabulary_.test_for_word(part.text, false);
    words.push_back(vocabulary_.word(part.text));
  }
  phrases_.add(out.tree, words);
  out.phrases.push_back(std::move(words));
}

void Classes::take(const std::string& name, const Placed& entry, bool journal, Resolved& out) {
  try {
    Pattern pattern = parse_pattern(entry.text);
    if (pattern.kind == Pattern::Kind::word) {
      vocabulary_.passes(vocabulary_.word(pattern.text), out.test, journal);
      if (!journal) out.words.push_back(pattern.text);
    } else if (pattern.kind == Pattern::Kind::cls) {
      take_class(pattern.text, journal, out);
    } else if (!journal && plain_words(pattern)) {
      take_phrase(pattern, out);
    } else {
      if (journal) only_in_journals(pattern);
      out.longer.push_back(std::move(pattern));
    }
  } catch (const PatternError& wrong) {
    problems_.push_back({entry.where, wrong.reason, hint("class {}", name)});
  }
}

const Classes::Resolved* Classes::resolve(const std::string& name) {
  if (const auto found = resolved_.find(name); found != resolved_.end()) return &found->second;
  const auto entries = entries_.find(name);
  const bool circle = std::find(open_.begin(), open_.end(), name) != open_.end();
  if (entries == entries_.end() || circle) return nullptr;
  open_.push_back(name);
  Resolved out{.test = vocabulary_.new_test(), .tree = phrases_.new_tree()};
  for (const auto& entry : entries->second) take(name, entry, false, out);
  if (const auto journal = entries_.find(kJournal + name); journal != entries_.end())
    for (const auto& entry : journal->second) take(name, entry, true, out);
  open_.pop_back();
  return &(resolved_[name] = std::move(out));
}

}  // namespace rcw::reframe
