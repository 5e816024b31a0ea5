// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "lib/reframe/pack.h"
#include "lib/reframe/pattern.h"

namespace rcw::reframe {

// The words that patterns know while rules are compiled, and the tests each of them passes.
class Vocabulary {
 public:
  Vocabulary();

  // The number of a word, which it gets the first time.
  std::uint32_t word(const std::string& text);
  // The test that this word alone passes.
  std::uint32_t test_for_word(const std::string& text, bool journal);
  // The test that just these words pass.
  std::uint32_t test_for_any(const std::set<std::string>& words);
  std::uint32_t new_test() { return tests_++; }
  // From now on the word passes this test; in journals only when so said.
  void passes(std::uint32_t word, std::uint32_t test, bool journal);

  std::uint32_t tests() const { return tests_; }
  const std::vector<std::string>& words() const { return words_; }
  // Sorted.
  std::vector<std::uint32_t> passed(std::uint32_t word, bool journal) const;

 private:
  std::vector<std::string> words_ = {};
  std::map<std::string, std::uint32_t, std::less<>> numbers_ = {};
  std::vector<std::vector<std::uint32_t>> always_ = {};   // by word
  std::vector<std::vector<std::uint32_t>> journal_ = {};  // by word, in journals beside the others
  std::map<std::pair<std::string, bool>, std::uint32_t> own_ = {};
  std::map<std::set<std::string>, std::uint32_t> any_ = {};
  std::uint32_t tests_ = 1;  // 0 is that of numbers
};

// Entries of classes that are several words, as trees of words: a class is one position of a pattern, however
// many it has.
class Phrases {
 public:
  struct Edge {
    std::uint32_t node = 0;
    bool ends = false;
  };

  std::uint32_t new_tree();
  void add(std::uint32_t tree, const std::vector<std::uint32_t>& words);
  const std::vector<std::map<std::uint32_t, Edge>>& nodes() const { return nodes_; }

 private:
  std::vector<std::map<std::uint32_t, Edge>> nodes_ = {{}};  // 0 is none
};

// The test that every number passes.
inline constexpr std::uint32_t kNumberTest = 0;

// The classes of one language: what {name} stands for.
class Classes {
 public:
  Classes(Vocabulary& vocabulary, Phrases& phrases, std::vector<Problem>& problems)
      : vocabulary_(vocabulary), phrases_(phrases), problems_(problems) {}

  // A class that stands in a pack. Where two packs have one of the same name, it has the entries of both.
  void add(const std::string& name, const WordClass& entries);

  // What a class stands for: a test for its single words, a tree of its longer entries, and what is no plain
  // words.
  struct Resolved {
    std::uint32_t test = 0;
    std::vector<std::string> words = {};
    std::uint32_t tree = 0;
    std::vector<std::vector<std::uint32_t>> phrases = {};
    std::vector<Pattern> longer = {};
  };
  // Nothing for a class that is not there.
  const Resolved* resolve(const std::string& name);
  std::vector<std::string> names() const;

 private:
  void take(const std::string& name, const Placed& entry, bool journal, Resolved& out);

  void take_class(const std::string& name, bool journal, Resolved& out);
  void take_phrase(const Pattern& phrase, Resolved& out);

  Vocabulary& vocabulary_;
  Phrases& phrases_;
  std::vector<Problem>& problems_;
  std::map<std::string, std::vector<Placed>> entries_ = {};
  std::map<std::string, Resolved> resolved_ = {};
  std::vector<std::string> open_ = {};  // being resolved: a class may not name itself
};

}  // namespace rcw::reframe
