// SPDX-License-Identifier: MIT
// Laws of what is computed from a series: trend, pairs, turns, repeats, time until it is over. Seeded random
// series, with many ties.
#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

#include "lib/stats/circular_shift.h"
#include "lib/stats/freeman_halton.h"
#include "lib/stats/kaplan_meier.h"
#include "lib/stats/kendall.h"
#include "lib/stats/paired.h"
#include "lib/stats/random.h"
#include "lib/stats/randomisation.h"
#include "lib/stats/repeats.h"

namespace rcw::stats {
namespace {

constexpr int kTrials = 1000;
constexpr double kRounding = 1e-12;

// Whole numbers from -most to most.
std::vector<double> values(Random& random, std::size_t n, int most) {
  std::vector<double> result;
  for (std::size_t i = 0; i < n; ++i)
    result.push_back(static_cast<double>(random.below(2 * static_cast<std::uint64_t>(most) + 1)) - most);
  return result;
}

std::vector<double> times(std::vector<double> series, double factor) {
  for (double& value : series) value *= factor;
  return series;
}

TEST(SeriesLaws, KendallTurnsRoundWithTimeAndWithSigns) {
  Random random(1);
  for (int trial = 0; trial < kTrials; ++trial) {
    const std::vector<double> series = values(random, random.below(30), 1 + trial % 12);
    const Kendall here = kendall_trend(series);
    const Kendall backwards = kendall_trend({series.rbegin(), series.rend()});
    const Kendall negated = kendall_trend(times(series, -1));
    ASSERT_EQ(backwards.s, -here.s);
    ASSERT_DOUBLE_EQ(backwards.tau_b, -here.tau_b);
    ASSERT_DOUBLE_EQ(backwards.p, here.p);
    ASSERT_EQ(negated.s, -here.s);
    ASSERT_DOUBLE_EQ(negated.p, here.p);
    ASSERT_GE(here.p, smallest_kendall_p(static_cast<int>(series.size())) - kRounding);
    ASSERT_LE(here.p, 1);
    ASSERT_LE(std::abs(here.tau_b), 1 + kRounding);
  }
}

TEST(SeriesLaws, KendallSeesOnlyTheOrder) {
  Random random(2);
  for (int trial = 0; trial < kTrials; ++trial) {
    const std::vector<double> series = values(random, random.below(30), 6);
    std::vector<double> bent;
    for (const double value : series) bent.push_back(std::exp(value) + 3);
    ASSERT_EQ(kendall_trend(bent).s, kendall_trend(series).s);
    ASSERT_EQ(kendall_trend(bent).p, kendall_trend(series).p);
  }
}

TEST(SeriesLaws, PairedTestsTurnRoundAndSeeNoUnit) {
  Random random(3);
  for (int trial = 0; trial < kTrials; ++trial) {
    const std::vector<double> differences = values(random, random.below(40), 1 + trial % 9);
    const SignedRank here = signed_rank(differences);
    const SignedRank negated = signed_rank(times(differences, -1));
    ASSERT_EQ(here.w_plus + negated.w_plus, here.pairs * (here.pairs + 1) / 2.0);
    ASSERT_DOUBLE_EQ(here.p, negated.p);
    ASSERT_EQ(signed_rank(times(differences, 8)).p, here.p);
    const Paired signs = sign_test(differences);
    ASSERT_EQ(signs.pairs, here.pairs);
    ASSERT_EQ(signs.positive + signs.negative, signs.pairs);
    ASSERT_EQ(sign_test(times(differences, -1)).p, signs.p);
    ASSERT_GE(here.p, smallest_pairs_p(here.pairs) - kRounding);
    ASSERT_GE(signs.p, smallest_pairs_p(here.pairs) - kRounding);
  }
}

TEST(SeriesLaws, RandomisationSeesOnlyDifferencesWithinPairs) {
  Random random(4);
  for (int trial = 0; trial < 300; ++trial) {
    std::vector<Pair> pairs, swapped, moved;
    const std::size_t m = random.below(11);
    const std::vector<double> first = values(random, m, 5), second = values(random, m, 5),
                              level = values(random, m, 90);
    for (std::size_t i = 0; i < m; ++i) {
      pairs.push_back({first[i], second[i]});
      swapped.push_back({second[i], first[i]});
      moved.push_back({first[i] + level[i], second[i] + level[i]});
    }
    const double p = randomisation_test(pairs);
    ASSERT_EQ(randomisation_test(swapped), p);
    ASSERT_EQ(randomisation_test(moved), p);
    ASSERT_GE(p, smallest_pairs_p(static_cast<int>(m)));
    ASSERT_LE(p, 1);
  }
}

std::vector<bool> yes_no(Random& random, std::size_t n) {
  std::vector<bool> result;
  for (std::size_t i = 0; i < n; ++i) result.push_back(random.below(3) == 0);
  return result;
}

TEST(SeriesLaws, CircularShiftDoesNotCareWhereTheCircleBegins) {
  Random random(5);
  for (int trial = 0; trial < kTrials; ++trial) {
    const std::size_t n = 1 + random.below(150);
    std::vector<bool> x = yes_no(random, n), y = yes_no(random, n);
    const double p = circular_shift(x, y);
    ASSERT_GE(p, 1.0 / static_cast<double>(n));
    ASSERT_LE(p, 1);
    ASSERT_EQ(circular_shift(y, x), p);
    std::vector<bool> no = x;
    no.flip();
    ASSERT_EQ(circular_shift(no, y), p);
    const auto turn = static_cast<std::ptrdiff_t>(random.below(n));
    std::rotate(x.begin(), x.begin() + turn, x.end());
    std::rotate(y.begin(), y.begin() + turn, y.end());
    ASSERT_EQ(circular_shift(x, y), p);
  }
}

TEST(SeriesLaws, RepeatsDoNotCareForNames) {
  Random random(6);
  for (int trial = 0; trial < 200; ++trial) {
    const std::size_t n = 1 + random.below(40);
    std::vector<int> labels, renamed;
    for (std::size_t i = 0; i < n; ++i) {
      labels.push_back(static_cast<int>(random.below(4)));
      renamed.push_back(100 - 7 * labels.back());
    }
    const std::vector<bool> joined = yes_no(random, n - 1);
    const Repeats here = repeats(labels, joined, 99, 1);
    const Repeats other = repeats(renamed, joined, 99, 1);
    ASSERT_EQ(here.observed, other.observed);
    ASSERT_EQ(here.expected, other.expected);
    ASSERT_EQ(here.p, other.p);
    ASSERT_LE(here.observed, here.pairs);
    ASSERT_LE(here.expected, here.pairs);
    ASSERT_GT(here.p, 0);
    ASSERT_LE(here.p, 1);
  }
}

TEST(SeriesLaws, KaplanMeierSeesNoOrderAndNoUnit) {
  Random random(7);
  for (int trial = 0; trial < kTrials; ++trial) {
    std::vector<Duration> durations, in_other_unit;
    for (std::uint64_t left = random.below(25); left > 0; --left)
      durations.push_back({static_cast<double>(random.below(20)), random.below(3) != 0});
    for (const Duration& one : durations) in_other_unit.push_back({one.value * 64, one.closed});
    const std::optional<double> median = kaplan_meier_median(durations);
    random.shuffle(durations);
    ASSERT_EQ(kaplan_meier_median(durations), median);
    const std::optional<double> scaled = kaplan_meier_median(in_other_unit);
    ASSERT_EQ(scaled.has_value(), median.has_value());
    if (median) {
      ASSERT_EQ(*scaled, *median * 64);
    }
  }
}

// What is still open has lasted so long: knowing of it, half were over no sooner than without.
TEST(SeriesLaws, KaplanMeierIsNoSoonerForOneMoreThatIsOpen) {
  Random random(8);
  for (int trial = 0; trial < kTrials; ++trial) {
    std::vector<Duration> durations;
    for (std::uint64_t left = 1 + random.below(25); left > 0; --left)
      durations.push_back({static_cast<double>(random.below(20)), random.below(4) != 0});
    const std::optional<double> before = kaplan_meier_median(durations);
    durations.push_back({static_cast<double>(random.below(20)), false});
    const std::optional<double> after = kaplan_meier_median(durations);
    if (after) {
      ASSERT_TRUE(before.has_value());
      ASSERT_GE(*after, *before);
    }
  }
}

// The order of rows, and which way the table lies, change the draws and so only the last digits.
TEST(SeriesLaws, FreemanHaltonDoesNotCareHowTheTableLies) {
  Random random(9);
  for (int trial = 0; trial < 20; ++trial) {
    std::vector<std::vector<int>> table(3, std::vector<int>(4)), turned(4, std::vector<int>(3));
    for (std::size_t i = 0; i < 3; ++i)
      for (std::size_t j = 0; j < 4; ++j) table[i][j] = turned[j][i] = static_cast<int>(random.below(5));
    const double p = freeman_halton(table, 4000, 1).p;
    ASSERT_NEAR(freeman_halton(turned, 4000, 2).p, p, 6 * std::sqrt(p * (1 - p) / 4000) + 1.0 / 4000);
  }
}

}  // namespace
}  // namespace rcw::stats
