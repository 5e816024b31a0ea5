// SPDX-License-Identifier: MIT
#include "lib/reframe/token.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace rcw::reframe {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> words(const std::string& text) {
  Tokens tokens;
  lex(text, tokens);
  std::vector<std::string> out;
  for (const auto& one : tokens.list) out.emplace_back(tokens.text(one));
  return out;
}

std::vector<std::string> pieces(const std::string& text) {
  Tokens tokens;
  lex(text, tokens);
  std::vector<std::string> out;
  for (const auto& one : tokens.list) out.push_back(text.substr(one.begin, one.end - one.begin));
  return out;
}

TEST(Token, WordsAreSmallAndMarksStandAlone) {
  EXPECT_THAT(words("You, ALWAYS?"), ElementsAre("you", ",", "always", "?"));
  EXPECT_THAT(words(""), IsEmpty());
  EXPECT_THAT(words(" \t "), IsEmpty());
}

TEST(Token, ContractionsAreTwo) {
  EXPECT_THAT(words("don't can't won't ain't"),
              ElementsAre("do", "not", "can", "not", "will", "not", "is", "not"));
  EXPECT_THAT(words("you're I'm we've she'd let's"),
              ElementsAre("you", "are", "i", "am", "we", "have", "she", "would", "let", "us"));
  EXPECT_THAT(words("he's Sam's o'clock cannot"),
              ElementsAre("he", "is", "sam", "'s", "o'clock", "can", "not"));
}

TEST(Token, CurlyMarksAreStraight) {
  EXPECT_THAT(words("don’t “so” … — ‘x"), ElementsAre("do", "not", "\"", "so", "\"", "…", "-", "'", "x"));
}

TEST(Token, BytesAreThoseOfTheText) {
  EXPECT_THAT(pieces("You’re naïve"), ElementsAre("You", "’re", "naïve"));
  EXPECT_THAT(pieces("DON'T"), ElementsAre("DO", "N'T"));
}

TEST(Token, StretchedLettersStayTwice) { EXPECT_THAT(words("sooooo goood"), ElementsAre("soo", "good")); }

TEST(Token, AccentsAreSmallToo) { EXPECT_THAT(words("ÉTÉ"), ElementsAre("été")); }

TEST(Token, ChineseCharactersAndEmojiStandAlone) {
  EXPECT_THAT(words("别碰我！"), ElementsAre("别", "碰", "我", "!"));
  EXPECT_THAT(words("ok😂❤️👍🏽"), ElementsAre("ok", "😂", "❤", "👍"));
}

TEST(Token, NumbersKeepTheirMarks) {
  EXPECT_THAT(words("at 10:30, 3.5 or 1,000."), ElementsAre("at", "10:30", ",", "3.5", "or", "1,000", "."));
}

TEST(Token, InitialsAreOneWordAndAMissedBlankIsNot) {
  EXPECT_THAT(words("8 p.m. sorry.You"), ElementsAre("8", "p.m", ".", "sorry", ".", "you"));
}

TEST(Token, HyphensPart) { EXPECT_THAT(words("self-centred"), ElementsAre("self", "centred")); }

}  // namespace
}  // namespace rcw::reframe
