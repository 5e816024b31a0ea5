// SPDX-License-Identifier: MIT
#include "lib/stats/agreement.h"

#include <gmock/gmock.h>

#include <stdexcept>

namespace rcw::stats {
namespace {

using testing::DoubleNear;
using testing::Eq;
using testing::Optional;

// domain.md, 3.10.
TEST(Agreement, PositiveNegativeKappa) {
  const Agreement found = agreement({6, 3, 1, 4});
  EXPECT_THAT(found.positive, Optional(Eq(0.75)));
  EXPECT_THAT(found.negative, Optional(DoubleNear(0.666667, 5e-7)));
  EXPECT_THAT(found.kappa, Optional(DoubleNear(0.428571, 5e-7)));
}

TEST(Agreement, EndsOfTheScale) {
  EXPECT_THAT(agreement({5, 0, 0, 5}).kappa, Optional(Eq(1)));
  EXPECT_THAT(agreement({0, 5, 5, 0}).kappa, Optional(Eq(-1)));
  EXPECT_THAT(agreement({4, 4, 4, 4}).kappa, Optional(Eq(0)));
}

// Much agreement, mostly on no: kappa is low all the same, which is why both are printed.
TEST(Agreement, HighAgreementButLowKappa) {
  const Agreement found = agreement({1, 2, 2, 95});
  EXPECT_GT(found.negative, 0.97);
  EXPECT_THAT(found.positive, Optional(DoubleNear(1.0 / 3, 1e-12)));
  EXPECT_LT(found.kappa, 0.32);
}

TEST(Agreement, EmptyWhereNothingCanBeSaid) {
  EXPECT_EQ(agreement({0, 0, 0, 9}).positive, std::nullopt);
  EXPECT_EQ(agreement({0, 0, 0, 9}).kappa, std::nullopt);
  EXPECT_EQ(agreement({9, 0, 0, 0}).negative, std::nullopt);
  EXPECT_EQ(agreement({0, 0, 0, 0}).kappa, std::nullopt);
  EXPECT_EQ(positive_agreement(0, 0, 0), std::nullopt);
}

TEST(Agreement, OfEventsNeedsNoNo) {
  EXPECT_EQ(positive_agreement(6, 3, 1), agreement({6, 3, 1, 4}).positive);
  EXPECT_EQ(positive_agreement(6, 3, 1), agreement({6, 3, 1, 400}).positive);
}

TEST(Agreement, RefusesNegativeCounts) {
  EXPECT_THROW(agreement({1, 1, 1, -1}), std::invalid_argument);
  EXPECT_THROW(agreement({-1, 1, 1, 1}), std::invalid_argument);
  EXPECT_THROW(positive_agreement(1, -1, 1), std::invalid_argument);
}

}  // namespace
}  // namespace rcw::stats
