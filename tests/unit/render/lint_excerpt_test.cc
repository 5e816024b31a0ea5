// SPDX-License-Identifier: MIT
#include "lib/render/lint_excerpt.h"

#include <gmock/gmock.h>

#include "lib/text/utf8.h"

namespace rcw::render {
namespace {

LintExcerpt excerpt(const std::string& line, const std::string& words, int columns) {
  return lint_excerpt(line, line.find(words), words.size(), columns);
}

TEST(LintExcerpt, PutsMarksUnderTheWords) {
  const auto out = excerpt("You are so lazy today", "so lazy", 40);
  EXPECT_EQ(out.line, "You are so lazy today");
  EXPECT_EQ(out.caret, "        ^~~~~~~");
}

TEST(LintExcerpt, CountsWhatATerminalShows) {
  EXPECT_EQ(excerpt("你好 lazy", "lazy", 40).caret, "     ^~~~");
  EXPECT_EQ(excerpt("\tlazy", "lazy", 40).caret, " ^~~~");
  EXPECT_EQ(excerpt("\tlazy", "lazy", 40).line, " lazy");
  EXPECT_EQ(excerpt("e\u0301 懒", "懒", 40).caret, "  ^~");
}

TEST(LintExcerpt, LetsNothingMoveTheCursor) {
  const auto out = excerpt("\x1b[2J\u202E lazy\r", "lazy", 40);
  EXPECT_EQ(out.line, "\\x1b[2J<U+202E> lazy");
  EXPECT_EQ(out.caret, std::string(16, ' ') + "^~~~");
}

TEST(LintExcerpt, CutsALongLineAroundTheWords) {
  std::string before;
  for (int i = 0; i < 100; ++i) before += "before ";
  const auto out = excerpt(before + "so lazy and much that comes after it", "so lazy", 40);
  EXPECT_TRUE(out.line.starts_with("…before"));
  EXPECT_TRUE(out.line.ends_with("…"));
  EXPECT_LE(text::width(out.line), 40);
  EXPECT_EQ(out.line.find("so lazy") - 2, out.caret.find('^'));  // … has three bytes
}

TEST(LintExcerpt, CutsWordsThatAreTooLong) {
  const std::string words(500, 'x');
  const auto out = excerpt("a " + words + " b", words, 40);
  EXPECT_LE(text::width(out.line), 40);
  EXPECT_LE(out.caret.size(), 40U);
  EXPECT_NE(out.caret.find('^'), std::string::npos);
}

TEST(LintExcerpt, IsQuickInALineOfAnyLength) {
  const std::string line = std::string(50'000'000, 'x') + " lazy " + std::string(50'000'000, 'x');
  EXPECT_LE(text::width(excerpt(line, "lazy", 80).line), 80);
}

}  // namespace
}  // namespace rcw::render
