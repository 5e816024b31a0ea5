// SPDX-License-Identifier: MIT
#include "lib/stats/distribution.h"

#include <gmock/gmock.h>

#include <cmath>
#include <stdexcept>

namespace rcw::stats {
namespace {

using testing::DoubleNear;

TEST(Distribution, OfTheNormal) {
  EXPECT_DOUBLE_EQ(normal_quantile(0.5), 0);
  EXPECT_THAT(normal_quantile(0.975), DoubleNear(1.959963985, 5e-10));
  EXPECT_DOUBLE_EQ(normal_quantile(0.025), -normal_quantile(0.975));
}

TEST(Distribution, OfTheBetaWhereItIsAPower) {
  EXPECT_THAT(beta_quantile(0.3, 1, 1), DoubleNear(0.3, 1e-15));
  EXPECT_THAT(beta_quantile(0.025, 6, 1), DoubleNear(std::pow(0.025, 1.0 / 6), 1e-15));
}

TEST(Distribution, OfTheGammaWhereItIsExponential) {
  EXPECT_THAT(gamma_quantile(0.975, 1), DoubleNear(-std::log(0.025), 1e-14));
}

TEST(Distribution, RefusesWhatIsNoShareAndNoShape) {
  EXPECT_THROW(normal_quantile(0), std::invalid_argument);
  EXPECT_THROW(normal_quantile(1), std::invalid_argument);
  EXPECT_THROW(beta_quantile(0.5, 0, 1), std::invalid_argument);
  EXPECT_THROW(beta_quantile(0.5, 1, -1), std::invalid_argument);
  EXPECT_THROW(gamma_quantile(0.5, 0), std::invalid_argument);
  EXPECT_THROW(gamma_quantile(std::nan(""), 1), std::invalid_argument);
}

}  // namespace
}  // namespace rcw::stats
