// SPDX-License-Identifier: MIT
// Laws of templates over seeded random templates and answers: no word stands in the result that is neither in
// the template nor in an answer, no slot that was said is a blank, and no name, number or time is lost.
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "lib/reframe/facts.h"
#include "lib/reframe/wording.h"

namespace rcw::reframe {
namespace {

constexpr int kTrials = 4000;
const std::vector<std::string> kNames = {"event", "felt", "need", "request"};

class Maker {
 public:
  explicit Maker(unsigned seed) : random_(seed) {}

  std::string words(int most) {
    std::string text;
    for (int i = below(most + 1); i > 0; --i)
      text +=
          pick({"you", "When", "because", "Tom", "9",  "tonight", "don't",  "I'm", "me", "…",      "?!", "\n",
                "’s",  "哭了", "，",      "é",   "[[", "]]",      "{need}", "}",   "U",  "REALLY", "no."}) +
          pick({" ", "", "  "});
    return text;
  }

  std::string part(int depth) {
    std::string text;
    for (int i = below(4); i >= 0; --i) {
      text += pick({" When ", " I feel ", ", because ", ". ", "\n", "我", "。"});
      if (below(3) > 0)
        text += '{' + kNames[static_cast<std::size_t>(below(4))] + pick({"", "!", "?"}) + "} ";
      if (depth > 0 && below(3) == 0) text += "[[" + part(depth - 1) + "]]";
    }
    return text;
  }

  Slots slots() {
    Slots all;
    for (const auto& name : kNames) {
      if (below(3) > 0) all[name] = words(6);
    }
    return all;
  }

  int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random_); }
  std::string pick(const std::vector<std::string>& from) {
    return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
  }

 private:
  std::mt19937 random_;
};

Wording wording() {
  Wording out;
  out.small = {"you", "when"};
  out.leads["event"] = {"when", "because"};
  out.leads["need"] = {"because"};
  out.marks["request"] = "?";
  return out;
}

std::vector<std::string> sources_of(const std::string& text, const Slots& slots) {
  std::vector<std::string> all = {text};
  for (const auto& [name, words] : slots) all.push_back(words);
  for (const auto& name : kNames) all.push_back(name);  // a blank is called by its slot here
  return all;
}

TEST(WordingLaws, NoWordIsAdded) {
  Maker make(1);
  for (int i = 0; i < kTrials; ++i) {
    const std::string text = make.part(2);
    const Slots slots = make.slots();
    const Filled filled = fill(text, slots, wording());
    const auto added = added_words(filled.text, sources_of(text, slots));
    EXPECT_TRUE(added.empty()) << text << " -> " << filled.text << ": " << added.front();
  }
}

TEST(WordingLaws, OnlyWhatWasNotSaidIsABlank) {
  Maker make(2);
  for (int i = 0; i < kTrials; ++i) {
    const Slots slots = make.slots();
    const auto says_something = [&](const std::string& name) {
      const auto found = slots.find(name);
      return found != slots.end() && found->second.find_first_not_of(" \n") != std::string::npos;
    };
    for (const auto& blank : fill(make.part(2), slots, wording()).blanks) EXPECT_FALSE(says_something(blank));
  }
}

TEST(WordingLaws, FactsOfWhatWasSaidStay) {
  Maker make(3);
  for (int i = 0; i < kTrials; ++i) {
    const Slots slots = {{"event", "It was so " + make.words(4) + " and Tom came at 9, tonight"}};
    const Filled filled = fill("When {event}, I cried. {event!}", slots, wording());
    EXPECT_TRUE(lost_facts(slots.at("event"), filled.text, {"tonight"}).empty()) << filled.text;
  }
}

}  // namespace
}  // namespace rcw::reframe
