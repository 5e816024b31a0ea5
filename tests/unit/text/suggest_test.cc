// SPDX-License-Identifier: MIT
#include "lib/text/suggest.h"

#include <gtest/gtest.h>

#include <vector>

namespace rcw::text {
namespace {

const std::vector<std::string> kCommands = {"add", "list", "show", "search", "edit"};

TEST(Nearest, AllowsTwoEdits) {
  EXPECT_EQ(nearest("list", kCommands), "list");
  EXPECT_EQ(nearest("lits", kCommands), "list");  // swapped
  EXPECT_EQ(nearest("lsit", kCommands), "list");
  EXPECT_EQ(nearest("seach", kCommands), "search");
  EXPECT_EQ(nearest("saerhc", kCommands), "search");  // two swaps
  EXPECT_EQ(nearest("listing", kCommands), std::nullopt);
  EXPECT_EQ(nearest("lists", kCommands), "list");
}

TEST(Nearest, AllowsOneEditForShortWords) {
  EXPECT_EQ(nearest("ad", kCommands), "add");
  EXPECT_EQ(nearest("dad", kCommands), "add");
  EXPECT_EQ(nearest("ls", kCommands), std::nullopt);
  EXPECT_EQ(nearest("a", kCommands), std::nullopt);
}

TEST(Nearest, TakesTheBestThenTheFirst) {
  const std::vector<std::string> known = {"abcx", "abcd", "abce"};
  EXPECT_EQ(nearest("abcd", known), "abcd");
  EXPECT_EQ(nearest("abcz", known), "abcx");
}

TEST(Nearest, CountsLetters) {
  const std::vector<std::string> known = {"日记列表", "Übung"};
  EXPECT_EQ(nearest("日记列衣", known), "日记列表");
  EXPECT_EQ(nearest("Ubung", known), "Übung");
}

TEST(Nearest, FindsNothingForNothing) {
  EXPECT_EQ(nearest("", kCommands), std::nullopt);
  EXPECT_EQ(nearest("add", {}), std::nullopt);
  EXPECT_EQ(nearest("x", std::vector<std::string>{"y", ""}), std::nullopt);
}

TEST(DidYouMean, SaysSo) {
  EXPECT_EQ(did_you_mean("lits", kCommands), "did you mean 'list'?");
  EXPECT_EQ(did_you_mean("frobnicate", kCommands), "one of: add, list, show, search, edit");
  EXPECT_EQ(did_you_mean("x", {}), "");
}

}  // namespace
}  // namespace rcw::text
