// SPDX-License-Identifier: MIT
#include "lib/reframe/matcher.h"

#include <random>

#include "lib/reframe/sentences.h"
#include "lib/reframe/spelling.h"
#include "tests/unit/reframe/test_rules.h"

namespace rcw::reframe {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct Read {
  Read(const TestRules& rules, const std::string& text) {
    lex(text, tokens);
    resolve_words(*rules.rules, tokens);
    split_sentences(tokens);
  }
  Tokens tokens = {};
};

TEST(Matcher, NamesEachPatternOnce) {
  TestRules one(rule("[a b, b c, \"c $\"]"));
  Matcher matcher(*one.rules, false, Matcher::For::hits);
  EXPECT_THAT(matcher.patterns_in(Read(one, "a b a b").tokens.list), ElementsAre(0));
  EXPECT_THAT(matcher.patterns_in(Read(one, "a b c").tokens.list), ElementsAre(0, 1, 2));
  EXPECT_THAT(matcher.patterns_in(Read(one, "c a").tokens.list), IsEmpty());
}

TEST(Matcher, PlacesAreTheLongestFromTheLeft) {
  TestRules one(rule("a (b c?)?"));
  const Read read(one, "a b c a b b a");
  std::vector<std::pair<std::size_t, std::size_t>> places;
  for (const auto& [first, last] : find_matches(*one.rules, 0, read.tokens.list, false))
    places.emplace_back(first, last);
  EXPECT_THAT(places, ElementsAre(std::pair(0, 3), std::pair(3, 5), std::pair(6, 7)));
}

// The automaton that learns and the follower of one pattern are two ways to the same answer.
TEST(Matcher, AgreesWithFollowingEachPattern) {
  TestRules one("classes:\n  k: [a, b b, a c a]\n" +
                rule("[\"a ..2 b\", \"{k} {k}? c\", \"^ b !(a|c) a\", \"~ c (a|b c)? $\", \"{k} ..1 {k}\"]"));
  ASSERT_THAT(one.reasons(), IsEmpty());
  Matcher matcher(*one.rules, false, Matcher::For::hits);
  std::mt19937 random(7);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (int i = 0; i < 8; ++i) text += std::vector<std::string>{"a ", "b ", "c ", "d ", ", "}[random() % 5];
    const Read read(one, text);
    std::vector<std::uint32_t> wanted;
    for (std::uint32_t pattern = 0; pattern < 5; ++pattern)
      if (!find_matches(*one.rules, pattern, read.tokens.list, false).empty()) wanted.push_back(pattern);
    EXPECT_EQ(matcher.patterns_in(read.tokens.list), wanted) << text;
  }
}

}  // namespace
}  // namespace rcw::reframe
