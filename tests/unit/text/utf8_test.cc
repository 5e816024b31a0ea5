// SPDX-License-Identifier: MIT
#include "lib/text/utf8.h"

#include <gtest/gtest.h>

#include <random>

namespace rcw::text {
namespace {

using std::string_literals::operator""s;

TEST(FindBadByte, AllowsWhatPeopleWrite) {
  for (const std::string& good :
       {""s, "plain\ttext\r\n"s, "é中😀"s, "\u2028\uFEFF\u202E\u200F"s, "\uFFFE\uFFFF"s, "\U0010FFFF"s,
        "\u00A0"s, std::string(1000, 'x'), "Â"s, std::string(63, 'a') + "é", std::string(127, 'a') + "\n"}) {
    EXPECT_FALSE(find_bad_byte(good)) << good;
  }
}

struct Bad {
  std::string text;
  std::size_t offset;
  int line;
  int column;
  std::string what;
};

TEST(FindBadByte, NamesTheFirst) {
  const std::vector<Bad> table = {
      {"\0"s, 0, 1, 1, "NUL"},
      {"a\nb\0c"s, 3, 2, 2, "NUL"},
      {"a\x1b[31m", 1, 1, 2, "control character U+001B"},
      {"\x7f", 0, 1, 1, "control character U+007F"},
      {"é\u0080", 2, 1, 3, "control character U+0080"},
      {"\u009f", 0, 1, 1, "control character U+009F"},
      {"\n\n\v", 2, 3, 1, "control character U+000B"},
      {"\xC3", 0, 1, 1, "invalid UTF-8"},
      {"ok \xC0\x80", 3, 1, 4, "invalid UTF-8"},
      {"\xED\xA0\x80", 0, 1, 1, "invalid UTF-8"},
      {"\xF4\x90\x80\x80", 0, 1, 1, "invalid UTF-8"},
      {"\xF8\x88\x80\x80\x80", 0, 1, 1, "invalid UTF-8"},
      {"\xC2", 0, 1, 1, "invalid UTF-8"},
      {"a\xC2\x1b", 1, 1, 2, "invalid UTF-8"},
      {"\x01\xFF", 0, 1, 1, "control character U+0001"},
      {"\xFF\x01", 0, 1, 1, "invalid UTF-8"},
  };
  for (const Bad& row : table) {
    const auto bad = find_bad_byte(row.text);
    ASSERT_TRUE(bad) << row.what;
    EXPECT_EQ(bad->offset, row.offset);
    EXPECT_EQ(bad->line, row.line);
    EXPECT_EQ(bad->column, row.column);
    EXPECT_EQ(bad->what, row.what);
  }
}

TEST(FindBadByte, AtEveryPlaceOfAndAcrossBlocks) {
  const std::vector<std::string> pieces = {"\0"s, "\x1b", "\u0085", "\xFF", "\xE4\xB8"};
  for (const std::string& piece : pieces) {
    for (std::size_t before = 0; before < 200; ++before) {
      const std::string text = std::string(before, 'a') + piece + std::string(150, 'b');
      ASSERT_TRUE(find_bad_byte(text)) << before;
      EXPECT_EQ(find_bad_byte(text)->offset, before);
      const std::string wide = "é" + std::string(before, 'a') + piece;
      EXPECT_EQ(find_bad_byte(wide)->offset, before + 2);
    }
  }
}

// What the fast scan says, said byte by byte.
bool slowly_bad(const std::string& text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0;
  if (byte == 0xC2 && next >= 0x80 && next < 0xA0) return true;
  return byte == 0x7F || (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r');
}

TEST(FindBadByte, AgreesWithASlowScan) {
  std::mt19937 random(7);
  const std::vector<std::string> alphabet = {"a",  "b", "\n",     "\t",     "é",
                                             "中", "😀", "\u00A0", "\u0090", "\x02"};
  std::discrete_distribution<std::size_t> pick({50, 50, 9, 9, 9, 9, 9, 9, 0.2, 0.2});
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 200; ++i) text += alphabet[pick(random)];
    std::size_t first = 0;
    while (first < text.size() && !slowly_bad(text, first)) ++first;
    const auto bad = find_bad_byte(text);
    ASSERT_EQ(bad.has_value(), first < text.size());
    if (bad) {
      EXPECT_EQ(bad->offset, first);
    }
  }
}

TEST(ValidLength, EndsBeforeTheFirstByteThatIsNone) {
  EXPECT_EQ(valid_length(""), 0U);
  EXPECT_EQ(valid_length("a\x1b\x7f é"), 6U);
  EXPECT_EQ(valid_length(std::string(130, 'a') + "\xC0"), 130U);
  EXPECT_EQ(valid_length("a\xE4\xBD"), 1U);
}

TEST(IsAscii, Tells) {
  EXPECT_TRUE(is_ascii(""));
  EXPECT_TRUE(is_ascii("\x7f\x01"));
  for (std::size_t before = 0; before < 130; ++before) {
    EXPECT_FALSE(is_ascii(std::string(before, 'a') + "\x80" + std::string(70, 'a')));
  }
}

TEST(Width, CountsColumns) {
  EXPECT_EQ(width(""), 0);
  EXPECT_EQ(width("abc"), 3);
  EXPECT_EQ(width("中文"), 4);
  EXPECT_EQ(width("é"), 1);
  EXPECT_EQ(width("e\u0301"), 1);
  EXPECT_EQ(width("😀"), 2);
  EXPECT_EQ(width("\u200B"), 0);
  EXPECT_EQ(width("±"), 1);  // ambiguous
  EXPECT_EQ(width("한국"), 4);
  EXPECT_EQ(width("ﾊﾝ"), 2);
}

TEST(Cut, KeepsWholeCharacters) {
  EXPECT_EQ(cut("abc", 3), "abc");
  EXPECT_EQ(cut("abcd", 3), "ab…");
  EXPECT_EQ(cut("abcd", 1), "…");
  EXPECT_EQ(cut("abcd", 0), "");
  EXPECT_EQ(cut("", 0), "");
  EXPECT_EQ(cut("abcd", -1), "");
  EXPECT_EQ(cut("中文字", 4), "中…");
  EXPECT_EQ(cut("中文字", 5), "中文…");
  EXPECT_EQ(cut("中文", 4), "中文");
  EXPECT_EQ(cut("ae\u0301bc", 3), "ae\u0301…");
  EXPECT_EQ(cut("👩\u200D👧xyz", 4), "…");  // the joined emoji counts as wide as its parts
  EXPECT_EQ(cut("👩\u200D👧xyz", 6), "👩\u200D👧x…");
}

TEST(Cut, NeverGrowsWiderThanAllowed) {
  std::mt19937 random(3);
  const std::vector<std::string> alphabet = {"a",      "中",     "é",    "e\u0301", "😀",
                                             "\u200D", "\uFE0F", "\xFF", "한"};
  std::uniform_int_distribution<std::size_t> pick(0, alphabet.size() - 1);
  for (int round = 0; round < 1000; ++round) {
    std::string text;
    for (int i = 0; i < 12; ++i) text += alphabet[pick(random)];
    for (int columns = 0; columns < 20; ++columns) EXPECT_LE(width(cut(text, columns)), columns);
  }
}

}  // namespace
}  // namespace rcw::text
