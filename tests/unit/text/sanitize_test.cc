// SPDX-License-Identifier: MIT
#include "lib/text/sanitize.h"

#include <gtest/gtest.h>

#include <vector>

#include "lib/text/utf8.h"

namespace rcw::text {
namespace {

using std::string_literals::operator""s;

TEST(ForTerminal, LeavesWhatIsHarmless) {
  for (const std::string& text : {
           ""s,
           "plain\ttext\n"s,
           "é 中文 ÄÖÜ 😀"s,
           "e\u0301"s,
           "👩\u200D👩\u200D👧"s,     // joined emoji
           "👩🏽\u200D🚀"s,  // with a skin tone
           "❤\uFE0F\u200D🔥"s,      // with a variation selector
           "1\uFE0F\u20E3"s,       // keycap
           "می\u200Cخواهم"s,       // Persian spelling
           "क्\u200Dष"s,            // Indic spelling
           "soft\u00ADhyphen"s,
           "\u00A0"s,
       }) {
    EXPECT_EQ(for_terminal(text), text);
  }
}

TEST(ForTerminal, ShowsWhatIsNot) {
  const std::vector<std::pair<std::string, std::string>> table = {
      {"\x1b]0;x\x07", "\\x1b]0;x\\x07"},
      {"\x1b[2J", "\\x1b[2J"},
      {"a\rb", "a\\x0db"},
      {"\0"s, "\\x00"},
      {"\x7f", "\\x7f"},
      {"\u009b2J", "\\x9b2J"},
      {"\xff", "\\xff"},
      {"a\xC3", "a\\xc3"},
      {"\xE4\xB8!", "\\xe4\\xb8!"},
      {"\u202Etxt", "<U+202E>txt"},
      {"\u2066\u2069\u200F\u061C", "<U+2066><U+2069><U+200F><U+061C>"},
      {"pass\u200Bword", "pass<U+200B>word"},
      {"pass\u200Cword", "pass<U+200C>word"},
      {"a\u200Db", "a<U+200D>b"},
      {"密\u200D码", "密<U+200D>码"},
      {"👩\u200D", "👩<U+200D>"},
      {"👩\u200D\u200D👧", "👩<U+200D><U+200D>👧"},
      {"\uFEFFx", "<U+FEFF>x"},
      {"x\u2028y", "x<U+2028>y"},
      {"\u3164", "<U+3164>"},
      {"a\uFE00\uFE01\uFE02", "a\uFE00<U+FE01><U+FE02>"},
      {"\U000E0041", "<U+E0041>"},
  };
  for (const auto& [text, shown] : table) EXPECT_EQ(for_terminal(text), shown);
}

TEST(ForTerminal, LeavesNothingBad) {
  for (int first = 0; first < 256; ++first) {
    for (int second = 0; second < 256; ++second) {
      const std::string text = {static_cast<char>(first), static_cast<char>(second)};
      const std::string shown = for_terminal(text);
      EXPECT_FALSE(find_bad_byte(shown)) << first << ' ' << second;
      EXPECT_EQ(for_terminal(shown), shown);
    }
  }
}

}  // namespace
}  // namespace rcw::text
