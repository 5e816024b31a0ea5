// SPDX-License-Identifier: MIT
#include "lib/stats/randomisation.h"

#include <gmock/gmock.h>

#include <cmath>
#include <stdexcept>

#include "lib/stats/paired.h"

namespace rcw::stats {
namespace {

using testing::DoubleEq;

std::vector<Pair> pairs_of(const std::vector<double>& differences) {
  std::vector<Pair> pairs;
  for (const double difference : differences) pairs.push_back({difference, 0});
  return pairs;
}

// domain.md, 3.10; and pairs that all differ the same way have exactly that.
TEST(Randomisation, SmallestP) {
  EXPECT_EQ(smallest_pairs_p(0), 1);
  EXPECT_EQ(smallest_pairs_p(1), 1);
  EXPECT_EQ(smallest_pairs_p(3), .25);
  EXPECT_EQ(smallest_pairs_p(4), .125);
  EXPECT_EQ(smallest_pairs_p(5), .0625);
  EXPECT_EQ(smallest_pairs_p(6), .03125);
  EXPECT_EQ(smallest_pairs_p(7), .015625);
  for (int m = 0; m <= kMostExactPairs; ++m) {
    const std::vector<double> same_way(static_cast<std::size_t>(m), 0.1);
    EXPECT_EQ(randomisation_test(pairs_of(same_way)), smallest_pairs_p(m)) << m;
  }
}

// Fisher's own example, Darwin's maize: 863 of 32,768 ways on one side (The Design of Experiments, 1935, 21).
TEST(Randomisation, DarwinsMaize) {
  EXPECT_THAT(randomisation_test(pairs_of({49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48})),
              DoubleEq(2 * 863.0 / 32768));
}

TEST(Randomisation, PairsWithoutADifferenceChangeNothing) {
  EXPECT_DOUBLE_EQ(randomisation_test(pairs_of({3, 1, 2, -1})),
                   randomisation_test(pairs_of({3, 0, 1, 2, 0, -1})));
  EXPECT_EQ(randomisation_test(pairs_of({0, 0, 0})), 1);
}

TEST(Randomisation, OfSignsAloneIsTheSignTest) {
  const std::vector<double> signs = {1, 1, -1, 1, 1, 1, 1, -1, 1, 1};
  EXPECT_DOUBLE_EQ(randomisation_test(pairs_of(signs)), sign_test(signs).p);
}

TEST(Randomisation, SumsThatRoundingMakesUnequalAreEqual) {
  EXPECT_DOUBLE_EQ(randomisation_test(pairs_of({0.1, 0.2, -0.3, 0.4})),
                   randomisation_test(pairs_of({1, 2, -3, 4})));
}

TEST(Randomisation, ManyPairsAreDrawnAndNearTheExactTest) {
  std::vector<double> signs(40, -1);
  for (std::size_t i = 0; i < 26; ++i) signs[i] = 1;
  const double exact = sign_test(signs).p;
  const double drawn = randomisation_test(pairs_of(signs), 20000, 5);
  EXPECT_NEAR(drawn, exact, 4 * std::sqrt(exact / 20000));
  EXPECT_EQ(drawn, randomisation_test(pairs_of(signs), 20000, 5));
  EXPECT_NE(drawn, randomisation_test(pairs_of(signs), 20000, 6));
}

TEST(Randomisation, RefusesWhatWasNotMeasured) {
  EXPECT_THROW(randomisation_test({{std::nan(""), 1}}), std::invalid_argument);
  EXPECT_THROW(randomisation_test({{1, 2}}, 0), std::invalid_argument);
  EXPECT_THROW(smallest_pairs_p(-1), std::invalid_argument);
}

}  // namespace
}  // namespace rcw::stats
