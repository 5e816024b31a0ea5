// SPDX-License-Identifier: MIT
#include "lib/text/wrap.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <vector>

#include "lib/text/utf8.h"

namespace rcw::text {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines = {""};
  for (const char c : text) {
    if (c == '\n') {
      lines.emplace_back();
    } else {
      lines.back() += c;
    }
  }
  return lines;
}

std::string without(std::string text, const std::string& gone) {
  std::erase_if(text, [&](char c) { return gone.find(c) != std::string::npos; });
  return text;
}

constexpr const char* kEnglish =
    "We talked about August again. She wants the sea, and I want to stay at home and do nothing at all; "
    "nobody raised a voice, which is new, and the tea was still warm when we stopped.";
constexpr const char* kChinese =
    "我们又谈了八月的事。她想去海边，我想待在家里什么都不做。没有人提高嗓门，这是头一回；停下来的时候，茶还是"
    "温的。";

TEST(Wrap, KeepsWhatFits) {
  EXPECT_EQ(wrap("", 30), "");
  EXPECT_EQ(wrap("tea", 30), "tea");
  EXPECT_EQ(wrap("12345 789", 9), "12345 789");
  EXPECT_EQ(wrap("12345 789", 8), "12345\n789");
}

TEST(Wrap, NeverPassesTheColumnsAndLosesNothing) {
  for (const int columns : {30, 40, 80, 120}) {
    for (const std::string text : {kEnglish, kChinese}) {
      const std::string wrapped = wrap(text, columns);
      for (const auto& line : lines_of(wrapped)) EXPECT_LE(width(line), columns) << line;
      EXPECT_EQ(without(wrapped, "\n "), without(text, " "));
    }
  }
}

// The next word would not have fitted: lines are as full as they can be.
TEST(Wrap, FillsLines) {
  for (const int columns : {30, 40, 80, 120}) {
    const auto lines = lines_of(wrap(kEnglish, columns));
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
      const std::string next = lines[i + 1].substr(0, lines[i + 1].find(' '));
      EXPECT_GT(width(lines[i] + ' ' + next), columns);
    }
  }
}

TEST(Wrap, BreaksChineseBetweenCharactersButNotBeforeAStop) {
  EXPECT_THAT(lines_of(wrap("我们谈了八月。她想去", 14)), ElementsAre("我们谈了八月。", "她想去"));
  EXPECT_THAT(lines_of(wrap("我们谈了八月。她想去", 12)), ElementsAre("我们谈了八", "月。她想去"));
  const auto lines = lines_of(wrap(kChinese, 30));
  EXPECT_EQ(lines.size(), 4U);
  for (const auto& line : lines) EXPECT_FALSE(line.starts_with("。") || line.starts_with("，")) << line;
}

TEST(Wrap, KeepsBreaksAndDropsBlanksBeforeThem) {
  EXPECT_EQ(wrap("a  \nb\n\nc", 30), "a\nb\n\nc");
  EXPECT_EQ(wrap("a\r\nb", 30), "a\nb");
  EXPECT_EQ(wrap("a\u2028b", 30), "a\nb");
  EXPECT_EQ(wrap("a\n", 30), "a\n");
  EXPECT_EQ(wrap("  a\n  b", 30), "  a\n  b");
  EXPECT_EQ(wrap("aaa     bbb", 4), "aaa\nbbb");
}

TEST(Wrap, LeavesALongWordWhole) {
  EXPECT_EQ(wrap("a abcdefghij b", 5), "a\nabcdefghij\nb");
  EXPECT_EQ(wrap("abc", 0), "abc");
  EXPECT_EQ(wrap("a b", -1), "a\nb");
}

TEST(Wrap, DoesNotBreakAtANoBreakSpace) { EXPECT_EQ(wrap("aa bb\u00A0cc", 6), "aa\nbb\u00A0cc"); }

TEST(Wrap, HangsLaterLines) {
  EXPECT_EQ(wrap("1. one two three", 10, 3), "1. one two\n   three");
  EXPECT_EQ(wrap("1. one two three", 9, 3), "1. one\n   two\n   three");
  EXPECT_EQ(wrap("a\n\nb", 10, 2), "a\n\n  b");
  for (const int columns : {30, 40, 80, 120}) {
    for (const auto& line : lines_of(wrap(kChinese, columns, 4))) EXPECT_LE(width(line), columns);
  }
}

// Wrapping what is wrapped changes nothing.
TEST(Wrap, IsDoneOnce) {
  for (const int columns : {30, 40, 80, 120}) {
    const std::string once = wrap(kEnglish, columns);
    EXPECT_EQ(wrap(once, columns), once);
  }
}

}  // namespace
}  // namespace rcw::text
