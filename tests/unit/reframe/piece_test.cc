// SPDX-License-Identifier: MIT
#include "lib/reframe/piece.h"

#include <gmock/gmock.h>

#include "lib/base/error.h"

namespace rcw::reframe {
namespace {

using testing::ElementsAre;

struct Cut {
  std::vector<std::string> pieces = {};
  std::vector<Place> begins = {};
  std::string error = {};
  Place place = {};
};

// What comes of a text that arrives in steps of so many bytes.
Cut cut(std::string_view text, std::size_t step) {
  Cut out;
  PieceCutter cutter("a file", [&](const Piece& piece) {
    out.pieces.emplace_back(piece.text);
    out.begins.push_back(piece.begin);
  });
  try {
    for (; !text.empty(); text.remove_prefix(std::min(step, text.size()))) cutter.feed(text.substr(0, step));
    cutter.finish();
  } catch (const Error& error) {
    out.error = describe(error.problems().front());
  }
  out.place = cutter.place();
  return out;
}

std::string joined(const Cut& cut) {
  std::string all;
  for (const auto& piece : cut.pieces) all += piece;
  return all;
}

std::string paragraphs(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += "One line of it é\nand another one.\n \n";
  return text;
}

TEST(PieceCutter, GivesShortTextsWhole) {
  EXPECT_THAT(cut("a\n\nb", 1).pieces, ElementsAre("a\n\nb"));
  EXPECT_THAT(cut("", 1).pieces, ElementsAre());
}

TEST(PieceCutter, CutsBehindBlankLinesAndLosesNothing) {
  const std::string text = paragraphs(6000);
  const Cut all = cut(text, 1000);
  EXPECT_EQ(joined(all), text);
  ASSERT_GT(all.pieces.size(), 2U);
  for (const auto& piece : all.pieces) {
    EXPECT_LE(piece.size(), kPieceBytes);
    EXPECT_TRUE(piece.ends_with(".\n \n"));
  }
}

TEST(PieceCutter, CutsTheSameHoweverBytesArrive) {
  const std::string text = paragraphs(4000) + std::string(200'000, 'x') + paragraphs(10);
  const Cut all = cut(text, 1'000'000);
  EXPECT_EQ(cut(text, 999).pieces, all.pieces);
  EXPECT_EQ(cut(text, 65'537).pieces, all.pieces);
}

TEST(PieceCutter, CutsALongLineBehindASentenceElseABlankElseACharacter) {
  std::string sentences;
  while (sentences.size() < 3 * kPieceBytes) sentences += "It was late. We were tired ";
  EXPECT_TRUE(cut(sentences, 4096).pieces.front().ends_with("late. "));
  std::string words;
  while (words.size() < 3 * kPieceBytes) words += "word ";
  EXPECT_TRUE(cut(words, 4096).pieces.front().ends_with(' '));
  std::string characters = "a";
  while (characters.size() < 3 * kPieceBytes) characters += "你";
  const Cut all = cut(characters, 4096);
  EXPECT_EQ(all.error, "");
  EXPECT_EQ(joined(all), characters);
}

TEST(PieceCutter, KnowsWhereEachPieceBegins) {
  std::string line = "é";
  while (line.size() < kPieceBytes + 100) line += "é é";
  const Cut all = cut("first\n" + line, 4096);
  ASSERT_EQ(all.begins.size(), 3U);
  EXPECT_EQ(all.begins[1], (Place{6, 2, 1, 1, 1}));
  const Place& middle = all.begins[2];
  EXPECT_EQ(middle.line, 2U);
  EXPECT_EQ(middle.byte, middle.offset - 6 + 1);
  EXPECT_LT(middle.code_point, middle.byte);
  EXPECT_EQ(middle.code_point, middle.utf16);
}

TEST(PieceCutter, GivesWhatStandsBeforeABadByteAndSaysWhereItIs) {
  const Cut bad = cut("one\ntwo \xFFthree\n", 3);
  EXPECT_THAT(bad.pieces, ElementsAre("one\ntwo "));
  EXPECT_EQ(bad.error, "a file:2:5: invalid UTF-8 is not allowed in a text");
  EXPECT_EQ(cut(std::string_view("a\0b", 3), 8).error, "a file:1:2: NUL is not allowed in a text");
  EXPECT_EQ(cut("a\xE4\xBD", 8).error, "a file:1:2: invalid UTF-8 is not allowed in a text");
  EXPECT_EQ(cut(paragraphs(5000) + '\xC0', 777).error,
            "a file:15001:1: invalid UTF-8 is not allowed in a text");
  EXPECT_NE(cut(std::string(3 * kPieceBytes, '\x80'), 4096).error, "");
}

TEST(PieceCutter, PassesOverAByteOrderMark) {
  const Cut marked = cut("\xEF\xBB\xBFone", 1);
  EXPECT_THAT(marked.pieces, ElementsAre("one"));
  EXPECT_EQ(marked.begins.front(), (Place{3, 1, 1, 1, 1}));
}

}  // namespace
}  // namespace rcw::reframe
