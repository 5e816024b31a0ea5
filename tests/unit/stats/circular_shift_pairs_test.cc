// SPDX-License-Identifier: MIT
#include "lib/stats/circular_shift_pairs.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <stdexcept>

#include "lib/stats/circular_shift.h"
#include "lib/stats/random.h"

namespace rcw::stats {
namespace {

using Series = std::vector<int>;

int count(const Series& series, int label) {
  return static_cast<int>(std::count(series.begin(), series.end(), label));
}

// As the definition says it, one pair of one turn at a time.
double distance(const Series& x, const Series& y, int a, int b, std::size_t turn) {
  const auto n = static_cast<double>(x.size());
  double both = 0;
  for (std::size_t i = 0; i < x.size(); ++i) both += x[i] == a && y[(i + turn) % x.size()] == b;
  const double with = count(x, a);
  const double other = count(y, b);
  const double variance = with * other * (n - with) * (n - other) / (n * n * (n - 1));
  return variance > 0 ? (both - with * other / n) * (both - with * other / n) / variance : 0;
}

double naive(const Series& x, const Series& y, int a, int b, int least) {
  const auto n = static_cast<int>(x.size());
  const auto takes_part = [&](int label) { return count(x, label) >= least && n - count(x, label) >= least; };
  if (!takes_part(a)) return 1;
  int as_far = 0;
  for (std::size_t turn = 0; turn < x.size(); ++turn) {
    double largest = 0;
    for (int row = 0; row < 6; ++row) {
      for (int column = 0; takes_part(row) && column < 4; ++column)
        largest = std::max(largest, distance(x, y, row, column, turn));
    }
    as_far += largest >= distance(x, y, a, b, 0) - 1e-9 ? 1 : 0;
  }
  return static_cast<double>(as_far) / n;
}

Series series(Random& random, std::size_t n, std::uint64_t labels, double sticky) {
  Series result;
  for (std::size_t i = 0; i < n; ++i) {
    const bool again = i > 0 && random.unit() < sticky;
    result.push_back(again ? result.back() : static_cast<int>(random.below(labels)));
  }
  return result;
}

TEST(CircularShiftPairs, SameAsOnePairOfOneTurnAtATime) {
  Random random(1);
  for (const std::size_t n : {2U, 5U, 12U, 20U, 33U, 60U}) {
    for (const int least : {0, 1, 5}) {
      const Series x = series(random, n, 6, 0.3);
      const Series y = series(random, n, 4, 0.5);
      const auto p = circular_shift_pairs(x, y, least);
      for (std::size_t a = 0; a < p.size(); ++a) {
        for (std::size_t b = 0; b < p[a].size(); ++b) {
          EXPECT_DOUBLE_EQ(p[a][b], naive(x, y, static_cast<int>(a), static_cast<int>(b), least))
              << n << ' ' << least << ' ' << a << ' ' << b;
        }
      }
    }
  }
}

// The two ways to ask for the largest of several.
TEST(CircularShiftPairs, SameAsTheirSeriesOneByOne) {
  Random random(4);
  for (const std::size_t n : {20U, 64U, 65U, 130U}) {
    const Series x = series(random, n, 4, 0.6);
    const Series y = series(random, n, 3, 0.6);
    std::vector<TwoSeries> questions;
    for (int a = 0; a < 4; ++a) {
      for (int b = 0; b < 3; ++b) {
        questions.emplace_back();
        for (const int label : x) questions.back().x.push_back(label == a);
        for (const int label : y) questions.back().y.push_back(label == b);
      }
    }
    std::vector<double> p;
    for (const auto& row : circular_shift_pairs(x, y, 0)) p.insert(p.end(), row.begin(), row.end());
    EXPECT_THAT(p, ::testing::Pointwise(::testing::DoubleEq(), circular_shift(questions))) << n;
  }
}

TEST(CircularShiftPairs, IsNoSmallerThanForThePairAlone) {
  Random random(2);
  for (int trial = 0; trial < 200; ++trial) {
    const Series x = series(random, 30, 3, 0.6);
    const Series y = series(random, 30, 3, 0.6);
    const auto p = circular_shift_pairs(x, y, 0);
    for (std::size_t a = 0; a < p.size(); ++a) {
      for (std::size_t b = 0; b < p[a].size(); ++b) {
        std::vector<bool> with, other;
        for (const int label : x) with.push_back(label == static_cast<int>(a));
        for (const int label : y) other.push_back(label == static_cast<int>(b));
        EXPECT_GE(p[a][b], circular_shift(with, other) - 1e-12);
      }
    }
  }
}

TEST(CircularShiftPairs, TwoLabelsOnEitherSideAreOnePair) {
  Random random(3);
  const Series x = series(random, 40, 2, 0.5);
  const Series y = series(random, 40, 2, 0.5);
  const std::vector<bool> with(x.begin(), x.end());
  const std::vector<bool> other(y.begin(), y.end());
  const auto p = circular_shift_pairs(x, y, 1);
  const double alone = circular_shift(with, other);
  EXPECT_THAT(p, ::testing::Each(::testing::Each(::testing::DoubleEq(alone))));
}

TEST(CircularShiftPairs, OneRunThatFitsIsTheLeastThereIs) {
  Series x(20, 0);
  for (std::size_t i = 3; i < 9; ++i) x[i] = 1;
  const auto p = circular_shift_pairs(x, x, 5);
  EXPECT_DOUBLE_EQ(p[1][1], 1.0 / 20);
}

TEST(CircularShiftPairs, NothingIsSaidOfWhatNeverVaries) {
  using Table = std::vector<std::vector<double>>;
  EXPECT_EQ(circular_shift_pairs({0, 0, 0}, {0, 1, 0}, 0), (Table{{1, 1}}));
  EXPECT_EQ(circular_shift_pairs({0, 1, 0}, {0, 0, 0}, 0), (Table{{1}, {1}}));
  EXPECT_EQ(circular_shift_pairs({0}, {0}, 0), (Table{{1}}));
}

TEST(CircularShiftPairs, ALabelWithFewEventsTakesNoPart) {
  const Series x = {0, 1, 0, 0, 1, 0, 2, 0, 1, 0};  // two alone at the seventh place
  const Series y = {0, 1, 0, 0, 1, 0, 2, 0, 1, 0};
  EXPECT_EQ(circular_shift_pairs(x, y, 2)[2][2], 1);
  EXPECT_LT(circular_shift_pairs(x, y, 1)[2][2], 1);
}

TEST(CircularShiftPairs, RefusesWhatAreNoLabels) {
  EXPECT_THROW(circular_shift_pairs({}, {}, 1), std::invalid_argument);
  EXPECT_THROW(circular_shift_pairs({1}, {1, 0}, 1), std::invalid_argument);
  EXPECT_THROW(circular_shift_pairs({-1}, {1}, 1), std::invalid_argument);
  EXPECT_THROW(circular_shift_pairs({1}, {-1}, 1), std::invalid_argument);
}

}  // namespace
}  // namespace rcw::stats
