// SPDX-License-Identifier: MIT
// Vectors stand in tests/stats/vectors.tsv; here is what they do not say.
#include "lib/stats/interval.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <vector>

namespace rcw::stats {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;

TEST(Interval, EndsAreExactWhereNoneOrAllAreOfTheKind) {
  for (int n = 1; n <= 50; ++n) {
    EXPECT_EQ(wilson(0, n).low, 0);
    EXPECT_EQ(wilson(n, n).high, 1);
    EXPECT_EQ(clopper_pearson(0, n).low, 0);
    EXPECT_EQ(clopper_pearson(n, n).high, 1);
  }
  EXPECT_EQ(garwood(0).low, 0);
}

TEST(Interval, WiderWithMoreConfidence) {
  EXPECT_LT(wilson(3, 5, 0.99).low, wilson(3, 5).low);
  EXPECT_GT(clopper_pearson(3, 5, 0.99).high, clopper_pearson(3, 5).high);
  EXPECT_GT(garwood(3, 0.99).high, garwood(3).high);
  EXPECT_GT(newcombe({8, 10}, {3, 12}, 0.99).interval.high, newcombe({8, 10}, {3, 12}).interval.high);
}

TEST(Interval, NewcombeTurnsRoundWithItsShares) {
  const Difference one = newcombe({8, 10}, {3, 12});
  const Difference other = newcombe({3, 12}, {8, 10});
  EXPECT_DOUBLE_EQ(one.estimate, -other.estimate);
  EXPECT_DOUBLE_EQ(one.interval.low, -other.interval.high);
  EXPECT_DOUBLE_EQ(one.interval.high, -other.interval.low);
}

// Gate G2: the fewest of n that are surely more often than not.
TEST(Interval, FewestForMoreOftenThanNot) {
  std::vector<int> fewest;
  for (int n = 6; n <= 14; ++n) {
    int k = 0;
    while (wilson(k, n).low <= 0.5) ++k;
    fewest.push_back(k);
  }
  EXPECT_THAT(fewest, ElementsAre(6, 7, 7, 8, 9, 9, 10, 11, 11));
}

TEST(Interval, RefusesWhatIsNoShare) {
  EXPECT_THROW(wilson(0, 0), std::invalid_argument);
  EXPECT_THROW(wilson(6, 5), std::invalid_argument);
  EXPECT_THROW(wilson(-1, 5), std::invalid_argument);
  EXPECT_THROW(wilson(1, 5, 1), std::invalid_argument);
  EXPECT_THROW(clopper_pearson(6, 5), std::invalid_argument);
  EXPECT_THROW(clopper_pearson(1, 5, 0), std::invalid_argument);
  EXPECT_THROW(garwood(-1), std::invalid_argument);
  EXPECT_THROW(garwood(1, std::nan("")), std::invalid_argument);
  EXPECT_THROW(newcombe({1, 0}, {1, 2}), std::invalid_argument);
}

// How often an interval holds the true share, exactly, over true shares from .05 to .95 in steps of .001.
struct Coverage {
  double mean = 0;
  double smallest = 1;
};

// The chance of each k of n at a true share p.
std::vector<double> binomial(int n, double p) {
  std::vector<double> chances;
  for (int k = 0; k <= n; ++k)
    chances.push_back(std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1)) *
                      std::pow(p, k) * std::pow(1 - p, n - k));
  return chances;
}

template <typename Method>
Coverage coverage(int n, Method interval) {
  constexpr int kSteps = 900;
  Coverage result;
  for (int step = 0; step <= kSteps; ++step) {
    const double p = 0.05 + 0.9 * step / kSteps;
    const std::vector<double> chances = binomial(n, p);
    double held = 0;
    for (int k = 0; k <= n; ++k) {
      const Interval here = interval(k, n);
      if (here.low <= p && p <= here.high) held += chances[static_cast<std::size_t>(k)];
    }
    result.mean += held / (kSteps + 1);
    result.smallest = std::min(result.smallest, held);
  }
  return result;
}

// What every textbook has and nobody should use: the table needs something to fail.
Interval wald(int k, int n) {
  const double p = static_cast<double>(k) / n;
  const double half = 1.959963985 * std::sqrt(p * (1 - p) / n);
  return {p - half, p + half};
}

TEST(Interval, CoverageOfTheTrueShareByTenEvents) {
  const Coverage of_wilson = coverage(10, [](int k, int n) { return wilson(k, n); });
  EXPECT_THAT(of_wilson.mean, DoubleNear(0.955, 0.0015));
  EXPECT_THAT(of_wilson.smallest, DoubleNear(0.90, 0.005));

  const Coverage exact = coverage(10, [](int k, int n) { return clopper_pearson(k, n); });
  EXPECT_THAT(exact.mean, DoubleNear(0.983, 0.0015));
  EXPECT_THAT(exact.smallest, DoubleNear(0.96, 0.005));

  const Coverage naive = coverage(10, wald);
  EXPECT_THAT(naive.mean, DoubleNear(0.83, 0.01));
  EXPECT_THAT(naive.smallest, DoubleNear(0.40, 0.005));
}

TEST(Interval, ClopperPearsonNeverCoversLessThanPromised) {
  for (const int n : {1, 2, 5, 14, 28}) {
    const Coverage exact = coverage(n, [](int k, int of) { return clopper_pearson(k, of); });
    EXPECT_GE(exact.smallest, 0.95) << n;
  }
}

TEST(Interval, GarwoodNeverCoversLessThanPromised) {
  for (double mean = 0.05; mean < 30; mean += 0.05) {
    double chance = std::exp(-mean);
    double held = 0;
    for (int events = 0; events < 120; chance *= mean / ++events) {
      const Interval here = garwood(events);
      if (here.low <= mean && mean <= here.high) held += chance;
    }
    EXPECT_GE(held, 0.95) << mean;
  }
}

}  // namespace
}  // namespace rcw::stats
