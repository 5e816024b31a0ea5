// SPDX-License-Identifier: MIT
#include "lib/checkin/talk_plan.h"

#include <gmock/gmock.h>

#include "lib/base/error.h"

namespace rcw::checkin {
namespace {

using ::testing::ElementsAre;

TEST(TalkPlan, ThirtyMinutesForceFifteenAndFifteen) {
  EXPECT_THAT(plan_monthly(30, {}).turns, ElementsAre(900, 900));
  EXPECT_THROW(plan_monthly(30, 16), Error);
}

TEST(TalkPlan, MoreThanFortyHaveRoomForTwentyEach) {
  EXPECT_THAT(plan_monthly(38, {}).turns, ElementsAre(1140, 1140));
  EXPECT_THAT(plan_monthly({}, {}).turns, ElementsAre(1200, 1200));
  EXPECT_THAT(plan_monthly(60, {}).turns, ElementsAre(1200, 1200));
  EXPECT_THAT(plan_monthly(45, 17).turns, ElementsAre(1020, 1020));
}

TEST(TalkPlan, AnotherLengthOfATurnIsNotedAndTaken) {
  EXPECT_EQ(plan_monthly(45, 15).note, "");
  EXPECT_NE(plan_monthly(45, 14).note, "");
  EXPECT_THAT(plan_monthly(45, 14).turns, ElementsAre(840, 840));
  EXPECT_NE(plan_monthly(60, 21).note, "");
}

TEST(TalkPlan, OtherLengthsOfATalkAreRefused) {
  for (const int minutes : {0, 29, 61, 65, -30}) EXPECT_THROW(plan_monthly(minutes, {}), Error) << minutes;
  for (const int minutes : {0, 4, 6, 30}) EXPECT_THROW(plan_short(minutes), Error) << minutes;
  EXPECT_THROW(plan_monthly(45, 0), Error);
}

TEST(TalkPlan, AShortTalkIsTwoEqualTurns) {
  EXPECT_THAT(plan_short({}).turns, ElementsAre(150, 150));
  EXPECT_THAT(plan_short(10).turns, ElementsAre(300, 300));
}

}  // namespace
}  // namespace rcw::checkin
