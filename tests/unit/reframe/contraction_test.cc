// SPDX-License-Identifier: MIT
#include "lib/reframe/contraction.h"

#include <gtest/gtest.h>

#include <string>

namespace rcw::reframe {
namespace {

std::string parts(const char* word) {
  const auto two = split_contraction(word);
  return two ? std::string(two->first) + ' ' + std::string(two->second) + ' ' + std::to_string(two->at)
             : "one";
}

TEST(Contraction, NegationsAreTwoWords) {
  EXPECT_EQ(parts("don't"), "do not 2");
  EXPECT_EQ(parts("can't"), "can not 2");
  EXPECT_EQ(parts("won't"), "will not 2");
  EXPECT_EQ(parts("shan't"), "shall not 3");
  EXPECT_EQ(parts("ain't"), "is not 2");
  EXPECT_EQ(parts("cannot"), "can not 3");
}

TEST(Contraction, HelpersAreTwoWords) {
  EXPECT_EQ(parts("you're"), "you are 3");
  EXPECT_EQ(parts("i'm"), "i am 1");
  EXPECT_EQ(parts("they'd"), "they would 4");
  EXPECT_EQ(parts("let's"), "let us 3");
}

TEST(Contraction, AnSIsIsOnlyBehindAFewWords) {
  EXPECT_EQ(parts("that's"), "that is 4");
  EXPECT_EQ(parts("sam's"), "sam 's 3");
}

TEST(Contraction, OtherWordsAreOne) {
  for (const char* word : {"o'clock", "you", "", "'t", "t't", "y'all"}) EXPECT_EQ(parts(word), "one") << word;
}

}  // namespace
}  // namespace rcw::reframe
