// SPDX-License-Identifier: MIT
#include "lib/cli/turn_timer.h"

#include <gmock/gmock.h>

namespace rcw::cli {
namespace {

using ::testing::ElementsAre;

constexpr long kMinute = 60000;

// What is said in a turn that passes in ticks of so long.
std::vector<long> steps(TurnTimer timer, long tick) {
  std::vector<long> said;
  while (!timer.over()) {
    timer.pass(tick);
    if (const auto step = timer.step_reached()) said.push_back(*step);
  }
  return said;
}

TEST(TurnTimer, SaysEachStepOnce) {
  EXPECT_THAT(steps(TurnTimer(15 * kMinute, 0), 100),
              ElementsAre(10 * kMinute, 5 * kMinute, 2 * kMinute, kMinute, 30000, 10000));
  EXPECT_THAT(steps(TurnTimer(20 * kMinute, 0), 1000).front(), 15 * kMinute);
}

TEST(TurnTimer, OfSeveralStepsAtOnceTheLast) {
  EXPECT_THAT(steps(TurnTimer(10 * kMinute, 0), 9 * kMinute + 5000), ElementsAre(kMinute));
}

TEST(TurnTimer, GoesOnWhereItWasLeft) {
  TurnTimer timer(10 * kMinute, 9 * kMinute);
  EXPECT_EQ(timer.left(), kMinute);
  EXPECT_EQ(timer.step_reached(), kMinute);
  EXPECT_EQ(timer.step_reached(), std::nullopt);
}

TEST(TurnTimer, WhilePausedNothingIsUsed) {
  TurnTimer timer(kMinute, 0);
  timer.toggle_pause();
  timer.pass(10 * kMinute);
  EXPECT_EQ(timer.used(), 0);
  timer.toggle_pause();
  timer.pass(10 * kMinute);
  EXPECT_TRUE(timer.over());
  EXPECT_EQ(timer.used(), kMinute) << "never more than was allowed";
}

}  // namespace
}  // namespace rcw::cli
