// SPDX-License-Identifier: MIT
#include "lib/stats/randomisation.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "lib/stats/monte_carlo.h"
#include "lib/stats/random.h"
#include "lib/stats/require.h"

namespace rcw::stats {
namespace {

std::vector<double> differences_of(const std::vector<Pair>& pairs) {
  std::vector<double> differences;
  for (const Pair& pair : pairs) {
    require(std::isfinite(pair.first) && std::isfinite(pair.second), "what was measured is a finite number");
    differences.push_back(pair.first - pair.second);
  }
  return differences;
}

// How far from 0 a sum counts as at least as far as the one that was seen.
double far_as_seen(const std::vector<double>& differences) {
  double sum = 0;
  double size = 0;
  for (const double difference : differences) {
    sum += difference;
    size += std::abs(difference);
  }
  return std::abs(sum) - 1e-9 * size;
}

// Of all ways to choose the signs from this place on, those that end far out.
int far_out(const std::vector<double>& differences, std::size_t place, double sum, double far) {
  if (place == differences.size()) return std::abs(sum) >= far ? 1 : 0;
  return far_out(differences, place + 1, sum + differences[place], far) +
         far_out(differences, place + 1, sum - differences[place], far);
}

int far_out_of_drawn(const std::vector<double>& differences, double far, int samples, std::uint64_t seed) {
  Random random(seed);
  int hits = 0;
  for (int i = 0; i < samples; ++i) {
    double sum = 0;
    for (const double difference : differences) sum += random.below(2) == 0 ? difference : -difference;
    if (std::abs(sum) >= far) ++hits;
  }
  return hits;
}

}  // namespace

double randomisation_test(const std::vector<Pair>& pairs, int samples, std::uint64_t seed) {
  require(samples >= 1, "a test by chance draws at least once");
  const std::vector<double> differences = differences_of(pairs);
  const double far = far_as_seen(differences);
  if (pairs.size() > static_cast<std::size_t>(kMostExactPairs))
    return monte_carlo(far_out_of_drawn(differences, far, samples, seed), samples).p;
  return far_out(differences, 0, 0, far) / std::exp2(static_cast<double>(pairs.size()));
}

double smallest_pairs_p(int m) {
  require(m >= 0, "a number of pairs is 0 or more");
  return std::min(1.0, std::exp2(1.0 - m));
}

}  // namespace rcw::stats
