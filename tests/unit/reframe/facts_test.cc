// SPDX-License-Identifier: MIT
#include "lib/reframe/facts.h"

#include <gmock/gmock.h>

namespace rcw::reframe {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::vector<std::string> kTimes = {"tonight", "last week", "昨天"};

TEST(Facts, NamesNumbersAndTimes) {
  EXPECT_THAT(facts_of("You told Tom and Mrs Lee at 9, tonight.", kTimes),
              ElementsAre("Tom", "Mrs", "Lee", "9", "tonight"));
  EXPECT_THAT(facts_of("我昨天等了3个小时", kTimes), ElementsAre("3", "昨天"));
}

TEST(Facts, BeginningsShoutsAndIAreNoNames) {
  EXPECT_THAT(facts_of("You do. Never ask! I think I'm RIGHT, and I’ll say it.", kTimes), IsEmpty());
}

TEST(Facts, WhatIsLostIsSaidOnceAndInAnyCase) {
  EXPECT_THAT(lost_facts("He told Tom and Tom at 9", "I told tom at nine", kTimes), ElementsAre("9"));
  EXPECT_THAT(lost_facts("It was last week.", "Last week it rained.", kTimes), IsEmpty());
}

TEST(Facts, AddedWordsStandInNoSource) {
  EXPECT_THAT(added_words("When you came, I felt small.", {"When {x}, I felt {y}.", "You came"}),
              ElementsAre("small"));
  EXPECT_THAT(added_words("Don't", {"do", "not"}), IsEmpty());
}

}  // namespace
}  // namespace rcw::reframe
