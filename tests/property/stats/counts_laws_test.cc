// SPDX-License-Identifier: MIT
// Laws of what is computed from counts: intervals, tables, p values adjusted, agreement. Seeded random
// counts.
#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

#include "lib/stats/adjust.h"
#include "lib/stats/agreement.h"
#include "lib/stats/fisher.h"
#include "lib/stats/interval.h"
#include "lib/stats/random.h"

namespace rcw::stats {
namespace {

constexpr int kTrials = 2000;
constexpr double kRounding = 1e-12;

int from_to(Random& random, int low, int high) {
  return low + static_cast<int>(random.below(static_cast<std::uint64_t>(high - low) + 1));
}

double width(Interval interval) { return interval.high - interval.low; }

using Method = Interval (*)(int, int, double);

// One law a line, for every interval of a share.
void check_share(Method interval, int k, int n, double confidence) {
  const Interval here = interval(k, n, confidence);
  const double share = static_cast<double>(k) / n;
  EXPECT_LE(0, here.low);
  EXPECT_LE(here.low, share + kRounding);
  EXPECT_LE(share, here.high + kRounding);
  EXPECT_LE(here.high, 1);
  const Interval others = interval(n - k, n, confidence);
  EXPECT_NEAR(here.low, 1 - others.high, kRounding);
  EXPECT_NEAR(here.high, 1 - others.low, kRounding);
  EXPECT_LT(width(interval(2 * k, 2 * n, confidence)), width(here));
  EXPECT_LT(interval(k, n, (1 + confidence) / 2).high, k == n ? 2 : 1 + kRounding);
  EXPECT_GT(width(interval(k, n, (1 + confidence) / 2)), width(here));
  if (k == n) return;
  EXPECT_LT(here.low, interval(k + 1, n, confidence).low);
  EXPECT_LT(here.high, interval(k + 1, n, confidence).high + (k + 1 == n ? kRounding : 0));
}

TEST(CountsLaws, IntervalsHoldTheShareAreSymmetricAndMonotone) {
  Random random(1);
  for (int trial = 0; trial < kTrials; ++trial) {
    const int n = from_to(random, 1, trial % 10 == 0 ? 3000 : 60);
    const int k = from_to(random, 0, n);
    const double confidence = 0.5 + 0.49 * random.unit();
    check_share(wilson, k, n, confidence);
    check_share(clopper_pearson, k, n, confidence);
    ASSERT_FALSE(HasFailure()) << k << " of " << n << " at " << confidence;
  }
}

TEST(CountsLaws, GarwoodHoldsTheCountAndIsMonotone) {
  for (int events = 0; events < kTrials; ++events) {
    const Interval here = garwood(events);
    ASSERT_LE(here.low, events);
    ASSERT_GT(here.high, events);
    ASSERT_LT(here.low, garwood(events + 1).low);
    ASSERT_LT(here.high, garwood(events + 1).high);
  }
}

TEST(CountsLaws, NewcombeHoldsTheDifferenceAndTurnsRound) {
  Random random(2);
  for (int trial = 0; trial < kTrials; ++trial) {
    Share a{0, from_to(random, 1, 80)}, b{0, from_to(random, 1, 80)};
    a.k = from_to(random, 0, a.n);
    b.k = from_to(random, 0, b.n);
    const Difference here = newcombe(a, b);
    ASSERT_LE(-1 - kRounding, here.interval.low);
    ASSERT_LE(here.interval.low, here.estimate + kRounding);
    ASSERT_LE(here.estimate, here.interval.high + kRounding);
    ASSERT_LE(here.interval.high, 1 + kRounding);
    ASSERT_NEAR(here.interval.low, -newcombe(b, a).interval.high, kRounding);
    const Difference of_no = newcombe({a.n - a.k, a.n}, {b.n - b.k, b.n});
    ASSERT_NEAR(here.interval.low, -of_no.interval.high, kRounding);
  }
}

FourFold table(Random& random, int most) {
  return {from_to(random, 0, most), from_to(random, 0, most), from_to(random, 0, most),
          from_to(random, 0, most)};
}

TEST(CountsLaws, FisherDoesNotCareHowTheTableLies) {
  Random random(3);
  for (int trial = 0; trial < kTrials; ++trial) {
    const FourFold t = table(random, trial % 10 == 0 ? 300 : 15);
    for (const auto test : {fisher, fisher_mid_p}) {
      const double p = test(t);
      const double near = p * 1e-9;
      ASSERT_GT(p, 0);
      ASSERT_LE(p, 1);
      ASSERT_NEAR(test({t.a, t.c, t.b, t.d}), p, near);
      ASSERT_NEAR(test({t.c, t.d, t.a, t.b}), p, near);
      ASSERT_NEAR(test({t.b, t.a, t.d, t.c}), p, near);
    }
    ASSERT_LT(fisher_mid_p(t), fisher(t) + kRounding);
    ASSERT_GE(fisher_mid_p(t), fisher(t) / 2 - kRounding);
  }
}

// Whatever the sums of rows and columns, chance alone gives p <= .05 (or any other level) no oftener than
// that.
TEST(CountsLaws, FisherKeepsItsLevel) {
  Random random(4);
  for (int trial = 0; trial < 200; ++trial) {
    const FourFold t = table(random, 12);
    const int smallest = t.a - std::min(t.a, t.d);
    const int largest = t.a + std::min(t.b, t.c);
    double all = 0, found_5 = 0, found_20 = 0;
    for (int a = smallest; a <= largest; ++a) {
      const FourFold here{a, t.a + t.b - a, t.a + t.c - a, t.d - t.a + a};
      double log = 0;
      for (const int count : {here.a, here.b, here.c, here.d}) log -= std::lgamma(count + 1);
      all += std::exp(log);
      if (fisher(here) <= 0.05) found_5 += std::exp(log);
      if (fisher(here) <= 0.20) found_20 += std::exp(log);
    }
    ASSERT_LE(found_5 / all, 0.05 + 1e-9);
    ASSERT_LE(found_20 / all, 0.20 + 1e-9);
  }
}

std::vector<double> p_values(Random& random) {
  std::vector<double> p;
  for (int i = from_to(random, 0, 24); i > 0; --i)
    p.push_back(random.below(4) == 0 ? 0.25 * static_cast<double>(random.below(5))
                                     : std::pow(random.unit(), 4));
  return p;
}

TEST(CountsLaws, AdjustingNeverMakesSmallerNorChangesTheOrder) {
  Random random(5);
  for (int trial = 0; trial < kTrials; ++trial) {
    const std::vector<double> p = p_values(random);
    const std::vector<double> strict = holm(p), loose = benjamini_hochberg(p);
    for (std::size_t i = 0; i < p.size(); ++i) {
      ASSERT_LE(p[i], loose[i]);
      ASSERT_LE(loose[i], strict[i] + kRounding);
      ASSERT_LE(strict[i], std::min(1.0, p[i] * static_cast<double>(p.size())) + kRounding);
      for (std::size_t j = 0; j < p.size(); ++j)
        if (p[i] <= p[j]) {
          ASSERT_LE(strict[i], strict[j]);
          ASSERT_LE(loose[i], loose[j]);
        }
    }
  }
}

TEST(CountsLaws, AgreementDoesNotCareWhoIsFirstNorWhatIsCalledYes) {
  Random random(6);
  for (int trial = 0; trial < kTrials; ++trial) {
    const FourFold t = table(random, 3);
    const Agreement here = agreement(t);
    const Agreement turned = agreement({t.a, t.c, t.b, t.d});
    ASSERT_EQ(here.positive, turned.positive);
    ASSERT_EQ(here.negative, turned.negative);
    ASSERT_EQ(here.kappa, turned.kappa);
    const Agreement of_no = agreement({t.d, t.b, t.c, t.a});
    ASSERT_EQ(here.positive, of_no.negative);
    ASSERT_EQ(here.kappa, of_no.kappa);
    if (!here.kappa || !here.positive || !here.negative) continue;
    ASSERT_GE(*here.kappa, -1);
    ASSERT_LE(*here.kappa, std::max(*here.positive, *here.negative) + kRounding);
    ASSERT_EQ(*here.kappa == 1, t.b + t.c == 0);
  }
}

}  // namespace
}  // namespace rcw::stats
