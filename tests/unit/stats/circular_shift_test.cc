// SPDX-License-Identifier: MIT
#include "lib/stats/circular_shift.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "lib/stats/random.h"

namespace rcw::stats {
namespace {

using Series = std::vector<bool>;

// As the definition says it, one event at a time.
double naive(const Series& x, const Series& y) {
  const std::size_t n = x.size();
  double of_x = 0, of_y = 0;
  for (std::size_t i = 0; i < n; ++i) {
    of_x += x[i];
    of_y += y[i];
  }
  const auto distance = [&](std::size_t turn) {
    double both = 0;
    for (std::size_t i = 0; i < n; ++i) both += x[i] && y[(i + turn) % n];
    return std::abs(both - of_x * of_y / static_cast<double>(n));
  };
  double as_far = 0;
  for (std::size_t turn = 0; turn < n; ++turn) as_far += distance(turn) >= distance(0) - 1e-9;
  return as_far / static_cast<double>(n);
}

Series series(Random& random, std::size_t n, double share, double sticky) {
  Series result;
  for (std::size_t i = 0; i < n; ++i) {
    const bool again = i > 0 && random.unit() < sticky;
    result.push_back(again ? result.back() : random.unit() < share);
  }
  return result;
}

TEST(CircularShift, SameAsOneEventAtATime) {
  Random random(1);
  for (std::size_t n = 1; n <= 200; ++n) {
    const Series x = series(random, n, 0.4, 0.5);
    const Series y = series(random, n, 0.3, n % 3 == 0 ? 0.8 : 0);
    EXPECT_DOUBLE_EQ(circular_shift(x, y), naive(x, y)) << n;
  }
}

TEST(CircularShift, AtTheEdgesOfWords) {
  Random random(2);
  for (const std::size_t n : {63U, 64U, 65U, 127U, 128U, 129U, 320U, 1001U}) {
    const Series x = series(random, n, 0.5, 0.6);
    EXPECT_DOUBLE_EQ(circular_shift(x, x), naive(x, x)) << n;
    const Series y = series(random, n, 0.5, 0.6);
    EXPECT_DOUBLE_EQ(circular_shift(x, y), circular_shift(y, x)) << n;
  }
}

TEST(CircularShift, OneRunThatFitsIsTheLeastThereIs) {
  Series x(20, false);
  for (std::size_t i = 3; i < 8; ++i) x[i] = true;
  EXPECT_DOUBLE_EQ(circular_shift(x, x), 1.0 / 20);
}

TEST(CircularShift, NothingIsSaidOfWhatNeverVaries) {
  EXPECT_EQ(circular_shift(Series(14, false), Series(14, true)), 1);
  EXPECT_EQ(circular_shift(Series(14, true), Series(14, true)), 1);
  EXPECT_EQ(circular_shift({true}, {true}), 1);
}

// domain.md, 3.8: two sticky series that have nothing to do with each other.
TEST(CircularShift, RarelyFindsALinkBetweenHabits) {
  Random random(20261122);
  int found = 0;
  for (int trial = 0; trial < 2000; ++trial)
    found += circular_shift(series(random, 28, 0.5, 0.6), series(random, 28, 0.5, 0.6)) <= 0.05 ? 1 : 0;
  EXPECT_LE(found, 80);
}

TEST(CircularShift, OfOneQuestionIsThatOfThePairAlone) {
  Random random(3);
  for (std::size_t n = 1; n <= 130; ++n) {
    const Series x = series(random, n, 0.4, 0.5);
    const Series y = series(random, n, 0.3, 0.5);
    EXPECT_THAT(circular_shift({{x, y}}), ::testing::ElementsAre(circular_shift(x, y))) << n;
  }
}

TEST(CircularShift, EachOfSeveralQuestionsAllowsForTheOthers) {
  Random random(4);
  const Series x = series(random, 60, 0.5, 0.6);
  Series linked = x;
  linked[7] = !linked[7];
  const Series y = series(random, 60, 0.5, 0.6);
  const auto p = circular_shift({{x, linked}, {x, y}, {Series(60, true), y}});
  EXPECT_GE(p[0], circular_shift(x, linked));
  EXPECT_GT(p[1], circular_shift(x, y)) << "many turns of the first are further out";
  EXPECT_EQ(p[2], 1) << "what never varies";
}

// Three questions to habits that have nothing to do with each other.
TEST(CircularShift, RarelyFindsOneLinkOfThree) {
  Random random(5);
  int found = 0;
  for (int trial = 0; trial < 2000; ++trial) {
    const Series x = series(random, 28, 0.5, 0.6);
    const auto p = circular_shift({{x, series(random, 28, 0.5, 0.6)},
                                   {x, series(random, 28, 0.5, 0.6)},
                                   {x, series(random, 28, 0.5, 0.6)}});
    found += *std::min_element(p.begin(), p.end()) <= 0.05 ? 1 : 0;
  }
  EXPECT_LE(found, 120);
}

TEST(CircularShift, RefusesSeriesOfTwoLengths) {
  EXPECT_THROW(circular_shift({{{}, {}}}), std::invalid_argument);
  EXPECT_THROW(circular_shift({{{true}, {true}}, {{true, false}, {true, false}}}), std::invalid_argument);
  EXPECT_THROW(circular_shift({}, {}), std::invalid_argument);
  EXPECT_THROW(circular_shift({true}, {true, false}), std::invalid_argument);
}

}  // namespace
}  // namespace rcw::stats
