// SPDX-License-Identifier: MIT
#include "lib/stats/paired.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "lib/stats/random.h"

namespace rcw::stats {
namespace {

// Ranks by counting: half a place for each that is as large, itself among them.
std::vector<double> ranks_of(const std::vector<double>& differences) {
  std::vector<double> ranks;
  for (const double one : differences) {
    double rank = 0.5;
    for (const double other : differences) {
      rank += std::abs(other) < std::abs(one) ? 1 : 0;
      rank += std::abs(other) == std::abs(one) ? 0.5 : 0;
    }
    ranks.push_back(rank);
  }
  return ranks;
}

// All 2^n ways to choose the signs.
double enumerated(const std::vector<double>& differences) {
  const std::vector<double> ranks = ranks_of(differences);
  double middle = 0, seen = 0;
  for (std::size_t i = 0; i < ranks.size(); ++i) {
    middle += ranks[i] / 2;
    seen += differences[i] > 0 ? ranks[i] : 0;
  }
  const std::size_t ways = std::size_t{1} << ranks.size();
  double far = 0;
  for (std::size_t signs = 0; signs < ways; ++signs) {
    double sum = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i) sum += (signs >> i & 1U) != 0 ? ranks[i] : 0;
    far += std::abs(sum - middle) >= std::abs(seen - middle) ? 1 : 0;
  }
  return far / static_cast<double>(ways);
}

TEST(SignedRank, EverySignAndManyTiesAsEnumerated) {
  Random random(1);
  for (std::size_t n = 1; n <= 12; ++n)
    for (int trial = 0; trial < 20; ++trial) {
      std::vector<double> differences;
      for (std::size_t i = 0; i < n; ++i)
        differences.push_back((random.below(3) == 0 ? -1 : 1) *
                              static_cast<double>(1 + random.below(trial % 2 == 0 ? 4 : 40)));
      EXPECT_NEAR(signed_rank(differences).p, enumerated(differences), 1e-12)
          << testing::PrintToString(differences);
    }
}

TEST(SignedRank, DropsPairsWithoutADifference) {
  const SignedRank found = signed_rank({0, 2, 0, 2, -1, 3, 0});
  EXPECT_EQ(found.pairs, 4);
  EXPECT_EQ(found.w_plus, 9);
  EXPECT_EQ(found.p, signed_rank({2, 2, -1, 3}).p);
  EXPECT_EQ(signed_rank({0, 0}).p, 1);
  EXPECT_EQ(signed_rank({}).p, 1);
}

TEST(SignedRank, TiesShareTheMiddleOfTheirRanks) {
  EXPECT_EQ(signed_rank({1, 1, -2}).w_plus, 3);
  EXPECT_EQ(signed_rank({1, -1}).w_plus, 1.5);
}

TEST(SignedRank, ManyPairsDoNotVanish) {
  EXPECT_DOUBLE_EQ(signed_rank(std::vector<double>(300, 1)).p, std::exp2(-299));
}

TEST(SignTest, CountsDirections) {
  const Paired found = sign_test({1, 2, 0, 5, -1, 3, 0, 4, 1, 9});
  EXPECT_EQ(found.pairs, 8);
  EXPECT_EQ(found.positive, 7);
  EXPECT_EQ(found.negative, 1);
  EXPECT_DOUBLE_EQ(found.p, 18.0 / 256);
}

TEST(SignTest, AsManyBothWaysOrNone) {
  EXPECT_EQ(sign_test({1, -1}).p, 1);
  EXPECT_EQ(sign_test({1, -1, 2}).p, 1);
  EXPECT_EQ(sign_test({}).p, 1);
  EXPECT_EQ(sign_test({0, 0}).pairs, 0);
  EXPECT_DOUBLE_EQ(sign_test({3}).p, 1);
}

TEST(SignTest, ManyPairsDoNotVanish) {
  EXPECT_DOUBLE_EQ(sign_test(std::vector<double>(900, -1)).p, std::exp2(-899));
}

TEST(Paired, RefusesWhatIsNoDifference) {
  EXPECT_THROW(sign_test({1, std::nan("")}), std::invalid_argument);
  EXPECT_THROW(signed_rank({1, std::nan("")}), std::invalid_argument);
  EXPECT_THROW(signed_rank(std::vector<double>(2001, 1)), std::invalid_argument);
}

}  // namespace
}  // namespace rcw::stats
