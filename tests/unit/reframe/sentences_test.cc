// SPDX-License-Identifier: MIT
#include "lib/reframe/sentences.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace rcw::reframe {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> sentences(const std::string& text) {
  Tokens tokens;
  lex(text, tokens);
  std::vector<std::string> out;
  for (const auto& [first, last] : split_sentences(tokens)) {
    const auto begin = tokens.list[first].begin;
    out.push_back(text.substr(begin, tokens.list[last - 1].end - begin));
  }
  return out;
}

// The words with a flag.
std::vector<std::string> flagged(const std::string& text, std::uint8_t flag) {
  Tokens tokens;
  lex(text, tokens);
  split_sentences(tokens);
  std::vector<std::string> out;
  for (const auto& one : tokens.list)
    if ((one.flags & flag) != 0) out.emplace_back(tokens.text(one));
  return out;
}

TEST(Sentence, EndsAtItsMarks) {
  EXPECT_THAT(sentences("One. Two! Three? 四。五！"), ElementsAre("One.", "Two!", "Three?", "四。", "五！"));
  EXPECT_THAT(sentences("really?! yes"), ElementsAre("really?!", "yes"));
  EXPECT_THAT(sentences("one\ntwo\n\nthree"), ElementsAre("one", "two", "three"));
}

TEST(Sentence, DoesNotEndAtAbbreviationsOrDotsBeforeASmallLetter) {
  EXPECT_THAT(sentences("Mr. Li came. Good."), ElementsAre("Mr. Li came.", "Good."));
  EXPECT_THAT(sentences("I just... you know. … Then"), ElementsAre("I just... you know. …", "Then"));
  EXPECT_THAT(sentences("Wait... No"), ElementsAre("Wait...", "No"));
}

TEST(Sentence, KeepsTheEmojiBehindItsEnd) {
  EXPECT_THAT(sentences("Great. 😂 Go on"), ElementsAre("Great. 😂", "Go on"));
}

TEST(Sentence, ClausesBeginAfterMarksAndConjunctions) {
  EXPECT_THAT(flagged("well, stop and go home", kClause), ElementsAre("well", "stop", "go"));
  EXPECT_THAT(flagged("\"well\" done.", kFirst), ElementsAre("well"));
  EXPECT_THAT(flagged("all done!! 😂", kLast), ElementsAre("done"));
}

TEST(Sentence, WhatIsQuotedIsFlagged) {
  EXPECT_THAT(flagged("when you say “you always” I", kQuoted), ElementsAre("you", "always"));
  EXPECT_THAT(flagged("don't say 'you always' now", kQuoted), ElementsAre("you", "always"));
  EXPECT_THAT(flagged("\"a whole line\"", kQuoted), ElementsAre());
  EXPECT_THAT(flagged("a 5\" screen you", kQuoted), ElementsAre());
}

TEST(Sentence, OneWithoutAnEndIsCut) { EXPECT_THAT(sentences(std::string(1600, ',')), ::testing::SizeIs(4)); }

}  // namespace
}  // namespace rcw::reframe
