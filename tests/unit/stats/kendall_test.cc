// SPDX-License-Identifier: MIT
#include "lib/stats/kendall.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace rcw::stats {
namespace {

using testing::DoubleNear;

int up_less_down(const std::vector<double>& v) {
  int s = 0;
  for (std::size_t i = 0; i < v.size(); ++i)
    for (std::size_t j = i + 1; j < v.size(); ++j) s += (v[j] > v[i]) - (v[j] < v[i]);
  return s;
}

// The share of all different orders with |s| at least as large; equal values make no new order, and each
// different one stands for as many.
double enumerated(std::vector<double> values) {
  const int seen = std::abs(up_less_down(values));
  std::sort(values.begin(), values.end());
  double all = 0, far = 0;
  do {
    ++all;
    far += std::abs(up_less_down(values)) >= seen;
  } while (std::next_permutation(values.begin(), values.end()));
  return far / all;
}

// Every series of these lengths over so many values: all patterns of ties in all orders.
void check_all(std::size_t n, int values) {
  std::vector<int> digits(n, 0);
  while (true) {
    const std::vector<double> series(digits.begin(), digits.end());
    const Kendall found = kendall_trend(series);
    ASSERT_EQ(found.s, up_less_down(series));
    ASSERT_NEAR(found.p, enumerated(series), 1e-12) << testing::PrintToString(series);
    std::size_t place = 0;
    while (place < n && ++digits[place] == values) digits[place++] = 0;
    if (place == n) return;
  }
}

TEST(Kendall, EveryShortSeriesAsEnumerated) {
  check_all(1, 2);
  check_all(2, 2);
  check_all(3, 3);
  check_all(4, 4);
  check_all(5, 4);
  check_all(6, 3);
}

TEST(Kendall, EightPointsAsEnumerated) {
  const std::vector<std::vector<double>> series = {
      {1, 2, 3, 4, 5, 6, 7, 8}, {2, 1, 4, 3, 6, 5, 8, 7}, {1, 1, 2, 2, 3, 3, 4, 4},
      {1, 2, 2, 2, 3, 1, 4, 4}, {0, 0, 0, 0, 0, 0, 0, 1}, {3, 1, 3, 1, 3, 1, 2, 2},
      {8, 7, 6, 5, 4, 3, 2, 1}, {1, 1, 1, 2, 1, 2, 2, 2}, {5, 1, 4, 2, 3, 3, 6, 8}};
  for (const auto& one : series)
    EXPECT_NEAR(kendall_trend(one).p, enumerated(one), 1e-12) << testing::PrintToString(one);
}

TEST(Kendall, TauB) {
  EXPECT_DOUBLE_EQ(kendall_trend({1, 2, 3, 4}).tau_b, 1);
  EXPECT_DOUBLE_EQ(kendall_trend({4, 3, 2, 1}).tau_b, -1);
  EXPECT_DOUBLE_EQ(kendall_trend({1, 1, 2}).tau_b, 2 / std::sqrt(6));
  EXPECT_EQ(kendall_trend({2, 2, 2, 2}).tau_b, 0);
  EXPECT_EQ(kendall_trend({2, 2, 2, 2}).p, 1);
  EXPECT_EQ(kendall_trend({}).p, 1);
}

// domain.md, 3.10; and a series that always rises has exactly that.
TEST(Kendall, SmallestP) {
  EXPECT_EQ(smallest_kendall_p(0), 1);
  EXPECT_EQ(smallest_kendall_p(2), 1);
  EXPECT_THAT(smallest_kendall_p(3), DoubleNear(0.333333, 5e-7));
  EXPECT_THAT(smallest_kendall_p(4), DoubleNear(0.083333, 5e-7));
  EXPECT_THAT(smallest_kendall_p(5), DoubleNear(0.016667, 5e-7));
  EXPECT_THAT(smallest_kendall_p(6), DoubleNear(0.002778, 5e-7));
  for (int n = 1; n <= 20; ++n) {
    std::vector<double> rising(static_cast<std::size_t>(n));
    std::iota(rising.begin(), rising.end(), 1);
    EXPECT_DOUBLE_EQ(kendall_trend(rising).p, smallest_kendall_p(n)) << n;
  }
}

// A coin's ups and downs, ten years of weeks, and 0/1: the normal approximation is good there.
TEST(Kendall, LongSeriesNearTheNormalApproximation) {
  std::vector<double> series;
  for (int i = 0; i < 400; ++i) series.push_back((i * 7919 % 400) % 2 + (i > 200 && i % 9 == 0 ? 1 : 0));
  const Kendall found = kendall_trend(series);
  double ties = 0;
  for (const double value : {0.0, 1.0, 2.0}) {
    const auto m = static_cast<double>(std::count(series.begin(), series.end(), value));
    ties += m * (m - 1) * (2 * m + 5);
  }
  const double variance = (400.0 * 399 * 805 - ties) / 18;
  const double normal = std::erfc((std::abs(found.s) - 1) / std::sqrt(2 * variance));
  EXPECT_NEAR(found.p, normal, 0.002);
  EXPECT_GT(found.p, 0.001);
}

TEST(Kendall, RefusesWhatIsNoSeries) {
  EXPECT_THROW(kendall_trend({1, std::nan("")}), std::invalid_argument);
  EXPECT_THROW(kendall_trend({1, std::numeric_limits<double>::infinity()}), std::invalid_argument);
  EXPECT_THROW(kendall_trend(std::vector<double>(1001)), std::invalid_argument);
  EXPECT_THROW(smallest_kendall_p(-1), std::invalid_argument);
}

}  // namespace
}  // namespace rcw::stats
