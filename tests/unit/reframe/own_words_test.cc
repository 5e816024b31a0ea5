// SPDX-License-Identifier: MIT
#include "lib/reframe/own_words.h"

#include <gmock/gmock.h>

namespace rcw::reframe {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

time::Day day(int month, int number) { return *time::Day::from_ymd(2026, month, number); }

std::vector<std::string> spelled(const OwnWords& own) {
  std::vector<std::string> out;
  for (const auto& word : own.words) out.push_back(word.word + " " + std::to_string(word.times));
  return out;
}

TEST(OwnWords, AreCountedTheMostUsedFirstThenByName) {
  const OwnWords own = count_words({{"sad", "sadness", day(11, 3)},
                                    {"lonely", "sadness", day(11, 4)},
                                    {"Lonely", "sadness", day(11, 2)},
                                    {"afraid", "fear", day(11, 20)}});
  EXPECT_EQ(own.times, 4);
  EXPECT_THAT(spelled(own), ElementsAre("lonely 2", "afraid 1", "sad 1"));
  EXPECT_EQ(own.words[0].first, day(11, 2));
  EXPECT_EQ(own.words[0].last, day(11, 4));
}

TEST(OwnWords, AWeekBeginsOnMondayAndCountsAWordOnce) {
  const OwnWords own = count_words({{"sad", "", day(11, 22)},     // a Sunday
                                    {"sad", "", day(11, 16)},     // the Monday before
                                    {"afraid", "", day(11, 18)},  // between them
                                    {"sad", "", day(11, 23)}});   // the next Monday
  ASSERT_EQ(own.weeks.size(), 2u);
  EXPECT_EQ(own.weeks[0].monday, day(11, 16));
  EXPECT_EQ(own.weeks[0].different, 2);
  EXPECT_EQ(own.weeks[1].monday, day(11, 23));
  EXPECT_EQ(own.weeks[1].different, 1);
}

TEST(OwnWords, WeeksWithoutWordsAreNotThere) {
  const OwnWords own = count_words({{"sad", "", day(1, 5)}, {"sad", "", day(11, 23)}});
  EXPECT_EQ(own.weeks.size(), 2u);
}

TEST(OwnWords, OfNothingThereIsNothing) {
  EXPECT_EQ(count_words({}).times, 0);
  EXPECT_THAT(count_words({}).words, IsEmpty());
}

}  // namespace
}  // namespace rcw::reframe
