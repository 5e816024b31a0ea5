// SPDX-License-Identifier: MIT
#include "lib/stats/random.h"

#include <gmock/gmock.h>

#include <array>
#include <stdexcept>

namespace rcw::stats {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAreArray;

// Fixed for ever: a p value that was printed once must come again, on any machine.
// The numbers are from another MT19937-64, in Python, that gives the standard's 10,000th number.
TEST(Random, TheSameSeedGivesTheSameEverywhere) {
  Random random(20261122);
  std::vector<std::uint64_t> drawn;
  for (int i = 0; i < 8; ++i) drawn.push_back(random.below(100));
  EXPECT_THAT(drawn, ElementsAre(93, 38, 28, 57, 3, 92, 46, 17));
  EXPECT_EQ(random.unit(), 0.9965579844629946);
  std::vector<int> order = {0, 1, 2, 3, 4, 5, 6, 7};
  random.shuffle(order);
  EXPECT_THAT(order, ElementsAre(1, 5, 2, 3, 4, 0, 6, 7));
}

TEST(Random, BelowIsEvenAndInRange) {
  Random random(1);
  std::array<int, 6> counts{};
  for (int i = 0; i < 60000; ++i) ++counts.at(random.below(6));
  for (const int count : counts) EXPECT_NEAR(count, 10000, 400);  // over four standard deviations
  EXPECT_EQ(random.below(1), 0U);
}

// Three quarters of 2^64: without drawing again every third number would be twice as likely.
TEST(Random, BelowIsEvenWhereARemainderIsNot) {
  const std::uint64_t n = 3ULL << 62;
  Random random(2);
  int thirds = 0;
  for (int i = 0; i < 30000; ++i) thirds += random.below(n) % 3 == 0 ? 1 : 0;
  EXPECT_NEAR(thirds, 10000, 400);
}

TEST(Random, UnitIsFromZeroToOne) {
  Random random(3);
  double sum = 0;
  for (int i = 0; i < 10000; ++i) {
    const double value = random.unit();
    ASSERT_GE(value, 0);
    ASSERT_LT(value, 1);
    sum += value;
  }
  EXPECT_NEAR(sum / 10000, 0.5, 0.015);
}

TEST(Random, ShuffleLosesNothingAndMakesEveryOrder) {
  Random random(4);
  std::array<int, 6> counts{};
  for (int i = 0; i < 60000; ++i) {
    std::vector<int> order = {0, 1, 2};
    random.shuffle(order);
    EXPECT_THAT(order, UnorderedElementsAreArray({0, 1, 2}));
    ++counts.at(static_cast<std::size_t>(order[0] * 2 + (order[1] > order[2] ? 1 : 0)));
  }
  for (const int count : counts) EXPECT_NEAR(count, 10000, 400);
  std::vector<int> none;
  random.shuffle(none);
  EXPECT_TRUE(none.empty());
}

TEST(Random, NothingIsBelowZero) {
  Random random(5);
  EXPECT_THROW(random.below(0), std::invalid_argument);
}

}  // namespace
}  // namespace rcw::stats
