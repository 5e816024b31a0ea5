// SPDX-License-Identifier: MIT
#include "lib/text/excerpt.h"

#include <gtest/gtest.h>

#include <random>

#include "lib/text/utf8.h"

namespace rcw::text {
namespace {

std::function<bool(std::string_view)> holding(const std::string& word) {
  return [word](std::string_view piece) { return piece.find(word) != std::string_view::npos; };
}

TEST(Excerpt, IsTheLineWhenItFits) {
  EXPECT_EQ(excerpt("a short line", 12, holding("line")), "a short line");
  EXPECT_EQ(excerpt("", 12, holding("x")), "");
  EXPECT_EQ(excerpt("日本語の", 8, holding("の")), "日本語の");
}

TEST(Excerpt, KeepsTheStartWhenTheHitIsThere) {
  EXPECT_EQ(excerpt("tea and then a lot more of it", 12, holding("tea")), "tea and the…");
}

TEST(Excerpt, LeavesOutTheStartWhenItMust) {
  EXPECT_EQ(excerpt("a lot of it and then at last some tea", 16, holding("tea")), "…some tea");
  EXPECT_EQ(excerpt("a lot of it and then some tea before more of it", 20, holding("tea")),
            "…then some tea befo…");
}

// A line of words of one to four bytes a character, the word looked for somewhere in it.
std::string random_line(std::mt19937& random, const std::string& word) {
  const std::string pieces[] = {"a", " ", "word ", "ü", "語", "e\u0301", "\U0001F469", "x"};
  std::string line;
  const auto place = random() % 60;
  for (std::size_t i = 0; i < 80; ++i) line += i == place ? word : pieces[random() % 8];
  return line;
}

void expect_good(const std::string& line, int columns, const std::string& word) {
  const std::string shown = excerpt(line, columns, holding(word));
  EXPECT_LE(width(shown), columns) << shown;
  EXPECT_NE(shown.find(word), std::string::npos) << line << '\n' << shown;
  EXPECT_FALSE(find_bad_byte(shown)) << shown;
  const std::string mark = "…";
  std::string inner = shown;
  if (inner.starts_with(mark)) inner.erase(0, mark.size());
  if (inner.ends_with(mark)) inner.erase(inner.size() - mark.size());
  EXPECT_NE(line.find(inner), std::string::npos) << shown;
}

TEST(Excerpt, FitsAndShowsTheHit) {
  std::mt19937 random(1);
  for (int i = 0; i < 5000; ++i) {
    const std::string word = i % 2 == 0 ? "tea" : "茶";
    expect_good(random_line(random, word), 12 + static_cast<int>(random() % 70), word);
  }
}

TEST(Excerpt, ShowsTheFirstHit) {
  const std::string line =
      std::string(100, 'a') + " tea " + std::string(100, 'b') + " tea " + std::string(100, 'c');
  const std::string shown = excerpt(line, 30, holding("tea"));
  EXPECT_NE(shown.find("b"), std::string::npos);
  EXPECT_EQ(shown.find("c"), std::string::npos);
}

TEST(Excerpt, TakesNoRoomForAnAnswer) {
  for (int columns = 0; columns < 4; ++columns) {
    EXPECT_LE(width(excerpt("some words and tea", columns, holding("tea"))), std::max(columns, 1));
  }
}

}  // namespace
}  // namespace rcw::text
