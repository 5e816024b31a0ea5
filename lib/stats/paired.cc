// SPDX-License-Identifier: MIT
#include "lib/stats/paired.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "lib/stats/require.h"

namespace rcw::stats {
namespace {

constexpr std::size_t kMost = 2000;

// Those that are differences.
std::vector<double> without_zeros(const std::vector<double>& differences) {
  std::vector<double> kept;
  for (const double difference : differences) {
    require(std::isfinite(difference), "a difference is a finite number");
    if (difference != 0) kept.push_back(difference);
  }
  return kept;
}

// The chance of at most k heads of n coins. Weights relative to the middle, where they are largest.
double at_most(int k, int n) {
  const int middle = n / 2;
  double total = 0;
  double below = 0;
  const auto count = [&](int x, double weight) {
    total += weight;
    if (x <= k) below += weight;
  };
  double weight = 1;
  for (int x = middle; x >= 0; weight *= static_cast<double>(x) / (n - x + 1), --x) count(x, weight);
  weight = 1;
  for (int x = middle; x < n; ++x) count(x + 1, weight *= static_cast<double>(n - x) / (x + 1));
  return below / total;
}

// Twice the rank of each difference by its size, so that the middle of shared ranks is a whole number.
std::vector<std::size_t> doubled_ranks(const std::vector<double>& differences) {
  std::vector<double> sizes;
  sizes.reserve(differences.size());
  for (const double difference : differences) sizes.push_back(std::abs(difference));
  std::sort(sizes.begin(), sizes.end());
  std::vector<std::size_t> ranks;
  for (const double difference : differences) {
    const auto [first, end] = std::equal_range(sizes.begin(), sizes.end(), std::abs(difference));
    ranks.push_back(static_cast<std::size_t>((first - sizes.begin()) + (end - sizes.begin()) + 1));
  }
  return ranks;
}

// The chance that the ranks of the positive ones sum to at most so much, each sign falling as a coin does.
double at_most_sum(const std::vector<std::size_t>& ranks, std::size_t most) {
  std::vector<double> chances(most + 1);
  chances[0] = 1;
  for (const std::size_t rank : ranks)
    for (std::size_t sum = most + 1; sum-- > 0;)
      chances[sum] = (chances[sum] + (sum >= rank ? chances[sum - rank] : 0)) / 2;
  double total = 0;
  for (const double chance : chances) total += chance;
  return total;
}

}  // namespace

Paired sign_test(const std::vector<double>& differences) {
  const std::vector<double> kept = without_zeros(differences);
  const auto pairs = static_cast<int>(kept.size());
  const auto positive =
      static_cast<int>(std::count_if(kept.begin(), kept.end(), [](double d) { return d > 0; }));
  const int negative = pairs - positive;
  return {pairs, positive, negative, std::min(1.0, 2 * at_most(std::min(positive, negative), pairs))};
}

SignedRank signed_rank(const std::vector<double>& differences) {
  const std::vector<double> kept = without_zeros(differences);
  require(kept.size() <= kMost, "a signed-rank test has 2000 pairs at most");
  const std::vector<std::size_t> ranks = doubled_ranks(kept);
  std::size_t plus = 0;
  std::size_t minus = 0;
  for (std::size_t i = 0; i < kept.size(); ++i) (kept[i] > 0 ? plus : minus) += ranks[i];
  // All signs turned round is as likely: the other tail is the same.
  return {static_cast<int>(kept.size()), static_cast<double>(plus) / 2,
          std::min(1.0, 2 * at_most_sum(ranks, std::min(plus, minus)))};
}

}  // namespace rcw::stats
