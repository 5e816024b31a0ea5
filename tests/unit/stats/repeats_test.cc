// SPDX-License-Identifier: MIT
#include "lib/stats/repeats.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

namespace rcw::stats {
namespace {

constexpr int kSamples = 20000;

std::vector<int> labels(const std::string& letters) { return {letters.begin(), letters.end()}; }

std::vector<bool> all_joined(std::size_t n) { return std::vector<bool>(n - 1, true); }

// domain.md, 3.10.
TEST(Repeats, ObservedAndExpected) {
  const Repeats found = repeats(labels("WWPWWWAWWPWWFWWP"), all_joined(16), 999, 1);
  EXPECT_EQ(found.pairs, 15);
  EXPECT_EQ(found.observed, 6);
  EXPECT_DOUBLE_EQ(found.expected, 7.25);
  EXPECT_EQ(found.samples, 999);
}

TEST(Repeats, OnlyJoinedPairsCount) {
  const Repeats found = repeats(labels("AABB"), {true, false, false}, 99, 1);
  EXPECT_EQ(found.pairs, 1);
  EXPECT_EQ(found.observed, 1);
  EXPECT_DOUBLE_EQ(found.expected, 1.0 / 3);
}

TEST(Repeats, WithoutAPairThereIsNothingToSay) {
  for (const auto& none :
       {repeats({}, {}, 99, 1), repeats({1}, {}, 99, 1), repeats({1, 1}, {false}, 99, 1)}) {
    EXPECT_EQ(none.pairs, 0);
    EXPECT_EQ(none.observed, 0);
    EXPECT_EQ(none.expected, 0);
    EXPECT_EQ(none.p, 1);
  }
}

int repeats_of(const std::vector<int>& order, const std::vector<bool>& joined) {
  int count = 0;
  for (std::size_t i = 0; i < joined.size(); ++i) count += joined[i] && order[i] == order[i + 1] ? 1 : 0;
  return count;
}

// Every order of the labels: mean and p without chance.
struct Exact {
  double mean = 0;
  double p = 0;
};

Exact enumerate(std::vector<int> order, const std::vector<bool>& joined) {
  const int seen = repeats_of(order, joined);
  std::sort(order.begin(), order.end());
  std::vector<int> counts;
  do counts.push_back(repeats_of(order, joined));
  while (std::next_permutation(order.begin(), order.end()));
  Exact exact;
  for (const int count : counts) exact.mean += count / static_cast<double>(counts.size());
  for (const int count : counts)
    if (std::abs(count - exact.mean) >= std::abs(seen - exact.mean) - 1e-9)
      exact.p += 1.0 / static_cast<double>(counts.size());
  return exact;
}

TEST(Repeats, NearTheExactTestOnShortSeries) {
  const std::vector<bool> gaps = {true, true, false, true, true, true, false, true, true};
  for (const std::string letters : {"AAABBBCCAB", "ABABABABAB", "AAAAABBBBB", "ABCABCABCA", "AABBCCAABB"})
    for (const std::vector<bool>& joined : {all_joined(10), gaps}) {
      const Exact exact = enumerate(labels(letters), joined);
      const Repeats found = repeats(labels(letters), joined, kSamples, 3);
      EXPECT_NEAR(found.expected, exact.mean, 1e-9) << letters;
      EXPECT_NEAR(found.p, exact.p, 4 * std::sqrt(exact.p * (1 - exact.p) / kSamples) + 1.0 / kSamples)
          << letters;
    }
}

TEST(Repeats, HabitsAndSwitchingAreBothFar) {
  EXPECT_LT(repeats(labels("AAAAAAAAAABBBBBBBBBB"), all_joined(20), 999, 1).p, 0.01);
  EXPECT_LT(repeats(labels("ABABABABABABABABABAB"), all_joined(20), 999, 1).p, 0.01);
  EXPECT_EQ(repeats(labels("AAAAAA"), all_joined(6), 999, 1).p, 1);
}

TEST(Repeats, RefusesPairsThatAreNotBetweenLabels) {
  EXPECT_THROW(repeats({1, 2}, {}, 9, 1), std::invalid_argument);
  EXPECT_THROW(repeats({}, {true}, 9, 1), std::invalid_argument);
  EXPECT_THROW(repeats({1, 2}, {true}, 0, 1), std::invalid_argument);
}

}  // namespace
}  // namespace rcw::stats
