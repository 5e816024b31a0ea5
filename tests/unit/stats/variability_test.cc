// SPDX-License-Identifier: MIT
#include "lib/stats/variability.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <stdexcept>

namespace rcw::stats {
namespace {

// sd(c(1, 3, 2, 4, 0)) and sqrt(mean(diff(c(1, 3, 2, 4, 0))^2)) in R 4.2.2.
TEST(Variability, IsAsInR) {
  const std::vector<double> values = {1, 3, 2, 4, 0};
  EXPECT_NEAR(standard_deviation(values), 1.5811388300841898, 1e-12);
  EXPECT_NEAR(rmssd(values), 2.5, 1e-12);
}

TEST(Variability, OrderMattersOnlyFromOneToTheNext) {
  const std::vector<double> sorted = {0, 1, 2, 3, 4};
  EXPECT_NEAR(standard_deviation(sorted), 1.5811388300841898, 1e-12);
  EXPECT_NEAR(rmssd(sorted), 1.0, 1e-12);
}

TEST(Variability, NeedsTwoValues) {
  EXPECT_EQ(standard_deviation({3}), 0);
  EXPECT_EQ(rmssd({}), 0);
}

TEST(Variability, TakesNumbersOnly) {
  const double none = std::numeric_limits<double>::quiet_NaN();
  EXPECT_THROW(standard_deviation({1, none}), std::invalid_argument);
  EXPECT_THROW(rmssd({none, 1}), std::invalid_argument);
}

}  // namespace
}  // namespace rcw::stats
