// SPDX-License-Identifier: MIT
#include "lib/text/choice.h"

#include <gtest/gtest.h>

#include <vector>

#include "tests/support/thrown.h"

namespace rcw::text {
namespace {

using test::hint_of;
using test::thrown;

const std::vector<std::string> kWords = {"text", "yaml", "json"};

TEST(Choose, GivesTheNumberOfTheWord) {
  for (std::size_t i = 0; i < kWords.size(); ++i) EXPECT_EQ(choose("format", kWords[i], kWords), i);
}

TEST(Choose, NamesTheNearWord) {
  EXPECT_EQ(thrown([] { choose("format", "yml", kWords); }), "2 unknown format 'yml'");
  EXPECT_EQ(hint_of([] { choose("format", "yml", kWords); }), "did you mean 'yaml'?");
  EXPECT_EQ(hint_of([] { choose("format", "spreadsheet", kWords); }), "one of: text, yaml, json");
}

TEST(Choose, IsExact) {
  for (const std::string word : {"Text", "tex", " text", "text "}) {
    EXPECT_EQ(thrown([&] { choose("format", word, kWords); }), "2 unknown format '" + word + "'");
  }
}

TEST(Choose, AsksForAWord) {
  EXPECT_EQ(thrown([] { choose("format", "", kWords); }), "2 say which format");
  EXPECT_EQ(hint_of([] { choose("format", "", kWords); }), "one of: text, yaml, json");
}

TEST(Choose, ShowsNoMoreThanALine) {
  EXPECT_EQ(thrown([] { choose("format", std::string(1000, 'x'), kWords); }),
            "2 unknown format '" + std::string(39, 'x') + "…'");
}

}  // namespace
}  // namespace rcw::text
