// SPDX-License-Identifier: MIT
// Vectors and all small tables stand against R in tests/stats.
#include "lib/stats/fisher.h"

#include <gmock/gmock.h>

#include <stdexcept>

namespace rcw::stats {
namespace {

using testing::DoubleNear;

TEST(Fisher, SaysNothingOfWhatHasNoOtherRowOrColumn) {
  EXPECT_EQ(fisher({0, 0, 0, 0}), 1);
  EXPECT_EQ(fisher({3, 5, 0, 0}), 1);
  EXPECT_EQ(fisher({3, 0, 5, 0}), 1);
  EXPECT_EQ(fisher_mid_p({0, 0, 0, 0}), 0.5);
}

// Muriel Bristol's eight cups: all right, or one pair wrong.
TEST(Fisher, TheLadyTastingTea) {
  EXPECT_THAT(fisher({4, 0, 0, 4}), DoubleNear(2.0 / 70, 1e-15));
  EXPECT_THAT(fisher({3, 1, 1, 3}), DoubleNear(34.0 / 70, 1e-15));
}

TEST(Fisher, MidPTakesTheSameTablesByHalf) {
  EXPECT_THAT(fisher_mid_p({4, 0, 0, 4}), DoubleNear(1.0 / 70, 1e-15));
  EXPECT_THAT(fisher_mid_p({3, 1, 1, 3}), DoubleNear(18.0 / 70, 1e-15));
}

TEST(Fisher, LargeCountsNeitherOverflowNorVanish) {
  const double p = fisher({500000, 499000, 499500, 500500});
  EXPECT_GT(p, 0.04);
  EXPECT_LT(p, 0.6);
  EXPECT_GT(fisher({200, 0, 0, 200}), 1e-121);
  EXPECT_LT(fisher({200, 0, 0, 200}), 1e-117);
}

TEST(Fisher, RefusesNegativeCounts) {
  EXPECT_THROW(fisher({-1, 2, 3, 4}), std::invalid_argument);
  EXPECT_THROW(fisher_mid_p({1, 2, 3, -4}), std::invalid_argument);
}

}  // namespace
}  // namespace rcw::stats
