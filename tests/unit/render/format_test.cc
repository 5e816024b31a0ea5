// SPDX-License-Identifier: MIT
#include "lib/render/format.h"

#include <gmock/gmock.h>

#include "tests/property/yaml/hostile.h"
#include "tests/support/thrown.h"

namespace rcw::render {
namespace {

// Reads a cell back, as rcw-journal(1) tells people to.
std::string unescape(std::string_view cell) {
  std::string text;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    if (cell[i] != '\\') {
      text += cell[i];
      continue;
    }
    const char c = cell.at(++i);
    text += c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c;
  }
  return text;
}

TEST(TsvCell, EscapesWhatWouldEndIt) {
  EXPECT_EQ(tsv_cell("a\tb\nc\rd\\e"), "a\\tb\\nc\\rd\\\\e");
  EXPECT_EQ(tsv_cell("\\n"), "\\\\n");
  EXPECT_EQ(tsv_cell(""), "");
  EXPECT_EQ(tsv_cell("\"quoted\", x"), "\"quoted\", x");
}

TEST(TsvCell, IsReadBack) {
  testing::Hostile words(1);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = words.next() + (words.below(4) == 0 ? "\\" : "") + words.next();
    const std::string cell = tsv_cell(text);
    EXPECT_EQ(cell.find_first_of("\t\n\r"), std::string::npos);
    ASSERT_EQ(unescape(cell), text);
  }
}

TEST(ParseFormat, KnowsEachByItsName) {
  EXPECT_THAT(format_names(), ::testing::ElementsAre("text", "yaml", "json", "jsonl", "tsv", "ids", "paths"));
  EXPECT_EQ(parse_format("text"), Format::text);
  EXPECT_EQ(parse_format("yaml"), Format::yaml);
  EXPECT_EQ(parse_format("json"), Format::json);
  EXPECT_EQ(parse_format("jsonl"), Format::jsonl);
  EXPECT_EQ(parse_format("tsv"), Format::tsv);
  EXPECT_EQ(parse_format("ids"), Format::ids);
  EXPECT_EQ(parse_format("paths"), Format::paths);
}

TEST(ParseFormat, NamesTheNearOne) {
  EXPECT_EQ(test::thrown([] { parse_format("yml"); }), "2 unknown format 'yml'");
  EXPECT_EQ(test::hint_of([] { parse_format("yml"); }), "did you mean 'yaml'?");
}

}  // namespace
}  // namespace rcw::render
