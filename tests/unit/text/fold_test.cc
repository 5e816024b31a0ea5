// SPDX-License-Identifier: MIT
#include "lib/text/fold.h"

#include <gtest/gtest.h>
#include <unictype.h>
#include <unistr.h>

#include <array>

#include "lib/text/code_point.h"

namespace rcw::text {
namespace {

constexpr Accents kStrict = Accents::significant;
constexpr Accents kLoose = Accents::ignored;

TEST(Fold, MakesOneFormOfMany) {
  EXPECT_EQ(fold("", kStrict), "");
  EXPECT_EQ(fold("ABC xyz", kStrict), "abc xyz");
  EXPECT_EQ(fold("É", kStrict), fold("e\u0301", kStrict));
  EXPECT_EQ(fold("Straße", kStrict), "strasse");
  EXPECT_EQ(fold("ΣΊΣΥΦΟΣ", kStrict), fold("σίσυφος", kStrict));
  EXPECT_EQ(fold("\u212A", kStrict), "k");
  EXPECT_EQ(fold("İ", kStrict), "i\u0307");
  EXPECT_EQ(fold("ı", kStrict), "ı");
  EXPECT_EQ(fold("中文😀", kStrict), "中文😀");
}

TEST(Fold, DropsAccentsWhenAsked) {
  EXPECT_EQ(fold("Café", kLoose), "cafe");
  EXPECT_EQ(fold("cafe\u0301", kLoose), "cafe");
  EXPECT_EQ(fold("İSTANBUL", kLoose), "istanbul");
  EXPECT_EQ(fold("Ǖ", kLoose), "u");
  EXPECT_EQ(fold("\u0301", kLoose), "");
}

struct Search {
  std::string needle;
  std::string text;
  bool strict;
  bool loose;
};

TEST(Needle, Finds) {
  const std::vector<Search> table = {
      {"", "", true, true},
      {"", "text", true, true},
      {"a", "", false, false},
      {"ABC", "xxabcxx", true, true},
      {"abc", "ab", false, false},
      {"abc", "aabc", true, true},
      {"k", "\u212A", true, true},
      {"\u212A", "K", true, true},
      {"ß", "STRASSE", true, true},
      {"ss", "Straße", true, true},
      {"SS", "ẞ", true, true},
      {"strasse", "STRAẞE", true, true},
      {"fi", "ﬁnal", true, true},
      {"s", "ſ", true, true},
      {"cafe", "café", false, true},
      {"cafe", "cafe\u0301", false, true},
      {"cafe", "CAFE\u0301 cafe!", true, true},
      {"café", "cafe", false, true},
      {"café", "CAFE\u0301", true, true},
      {"cafe\u0301", "CAFÉ", true, true},
      {"e\u0301", "é", true, true},
      {"x", "x\u030C", false, true},  // has no composed form
      {"x", "x\u030Cx", true, true},
      {"\u0301", "abc", false, true},
      {"istanbul", "İstanbul", false, true},
      {"İ", "i\u0307", true, true},
      {"I", "ı", false, false},
      {"中", "我爱中国", true, true},
      {"豈", "\uF900", true, true},  // a double of the same character
      {"我love中", "我LOVE中国é", true, true},
      {"爱", "爱\u3099", false, true},
      {"国中", "我爱中国", false, false},
      {"hello", "你好 HELLO 世界", true, true},
      {"hello", "你好，世界", false, false},
      {"😀", "ha 😀!", true, true},
      {"😁", "ha 😀!", false, false},
      {"❤", "❤\uFE0F", true, true},
      {"하", "한", false, false},
      {"한", "\u1112\u1161\u11AB", true, true},
      {"σας", "ΣΑΣ", true, true},
      {"a\nb", "A\nB", true, true},
      {"a\nb", "a b", false, false},
      {"हिन्द", "हिन्दी", true, true},
  };
  for (const Search& row : table) {
    EXPECT_EQ(Needle(row.needle, kStrict).in(row.text), row.strict) << row.needle << " in " << row.text;
    EXPECT_EQ(Needle(row.needle, kLoose).in(row.text), row.loose) << row.needle << " loosely in " << row.text;
  }
}

TEST(Needle, FindsInLongText) {
  const std::string filler(100000, 'a');
  EXPECT_TRUE(Needle("aaab", kStrict).in(filler + "AAAB"));
  EXPECT_FALSE(Needle("aaab", kStrict).in(filler));
  EXPECT_TRUE(Needle("aaab", kStrict).in("é" + filler + "AAAB"));
}

std::string utf8_of(ucs4_t value) {
  std::array<uint8_t, 8> bytes = {};
  const int length = u8_uctomb(bytes.data(), value, bytes.size());
  return length < 1
             ? std::string()
             : std::string(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
}

bool is_simple(const CodePoint& point) {
  return point.value < 0x80 || (point.value >= 0x4E00 && point.value <= 0x9FFF);
}

// The short cut knows every character that folds to something with ASCII or Chinese in it.
TEST(Needle, ShortCutAgreesWithFoldingForAllOfUnicode) {
  int found = 0;
  for (ucs4_t value = 0x80; value <= 0x10FFFF; ++value) {
    const std::string text = utf8_of(value);
    std::string rest = text.empty() ? text : fold(text, kStrict);
    while (!rest.empty()) {
      const CodePoint point = first_code_point(rest);
      const std::string needle = rest.substr(0, point.length);
      rest.erase(0, point.length);
      if (!is_simple(point)) continue;
      const bool marked = uc_combining_class(first_code_point(rest).value) != 0;
      ASSERT_EQ(Needle(needle, kStrict).in(text), !marked) << std::hex << value;
      if (needle != text) ++found;
    }
  }
  EXPECT_GT(found, 500);
}

TEST(Needle, FindsEveryLetterInAnyCase) {
  for (ucs4_t value = 0x41; value <= 0x1FFFF; ++value) {
    const std::string upper = utf8_of(value);
    if (upper.empty() || !uc_is_general_category(value, UC_UPPERCASE_LETTER)) continue;
    EXPECT_TRUE(Needle(fold(upper, kStrict), kStrict).in("x" + upper + "y")) << std::hex << value;
    EXPECT_TRUE(Needle(upper, kStrict).in(fold(upper, kStrict))) << std::hex << value;
  }
}

struct Line {
  std::string needle;
  std::string text;
  std::optional<std::size_t> offset;
};

TEST(Needle, TellsTheLine) {
  const std::vector<Line> table = {
      {"b", "abc", 0},
      {"B", "a\nb\nb", 2},
      {"x", "a\nb", std::nullopt},
      {"", "a\nb", 0},
      {"", "", 0},
      {"é", "e\ncafe\u0301\n", 2},
      {"ss", "中文\nß", 7},
      {"b\nc", "b\nb\nc", 2},
      {"b\nc\nd", "b\nc\nb\nc\nd", 4},
      {"b\n", "b c\nb\nd", 4},
      {"b\n", "c\nb\n", 2},
      {"\n", "a\nb", 0},
      {"\nb", "a\nb", 0},
      {"end", "a\n\nend", 3},
  };
  for (const Line& row : table) {
    EXPECT_EQ(Needle(row.needle, kStrict).line_of_hit(row.text), row.offset)
        << row.needle << " in " << row.text;
  }
  EXPECT_EQ(Needle("cafe", kLoose).line_of_hit("a\nCafé"), 2U);
}

}  // namespace
}  // namespace rcw::text
