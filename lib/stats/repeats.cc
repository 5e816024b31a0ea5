// SPDX-License-Identifier: MIT
#include "lib/stats/repeats.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <map>

#include "lib/stats/monte_carlo.h"
#include "lib/stats/random.h"
#include "lib/stats/require.h"

namespace rcw::stats {
namespace {

int same_twice(const std::vector<int>& labels, const std::vector<bool>& joined) {
  int count = 0;
  for (std::size_t i = 0; i < joined.size(); ++i)
    if (joined[i] && labels[i] == labels[i + 1]) ++count;
  return count;
}

// Ways to take two events of the same label, one after the other, out of all: sum of m(m-1).
std::int64_t ways_to_repeat(const std::vector<int>& labels) {
  std::map<int, std::int64_t> counts;
  for (const int label : labels) ++counts[label];
  std::int64_t ways = 0;
  for (const auto& [label, m] : counts) ways += m * (m - 1);
  return ways;
}

}  // namespace

Repeats repeats(const std::vector<int>& labels, const std::vector<bool>& joined, int samples,
                std::uint64_t seed) {
  require(joined.size() == (labels.empty() ? 0 : labels.size() - 1),
          "there is a pair between any two labels");
  require(samples >= 1, "a test by chance draws at least once");
  const auto pairs = static_cast<int>(std::count(joined.begin(), joined.end(), true));
  if (pairs == 0) return {};

  // Any two places hold any two events as often, so each pair repeats with the same probability. Times the
  // number of ways, distances are whole numbers.
  const auto n = static_cast<std::int64_t>(labels.size());
  const std::int64_t ways = n * (n - 1);
  const std::int64_t mean = pairs * ways_to_repeat(labels);
  const auto distance = [&](int count) { return std::abs(count * ways - mean); };

  const int observed = same_twice(labels, joined);
  std::vector<int> order = labels;
  Random random(seed);
  int hits = 0;
  for (int i = 0; i < samples; ++i) {
    random.shuffle(order);
    if (distance(same_twice(order, joined)) >= distance(observed)) ++hits;
  }
  return {pairs, observed, static_cast<double>(mean) / static_cast<double>(ways),
          monte_carlo(hits, samples).p, samples};
}

}  // namespace rcw::stats
