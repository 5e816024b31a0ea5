// SPDX-License-Identifier: MIT
#include "lib/stats/adjust.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

#include "lib/stats/require.h"

namespace rcw::stats {
namespace {

// Places of the p values, from the smallest p to the largest.
std::vector<std::size_t> by_size(const std::vector<double>& p) {
  for (const double one : p) require(one >= 0 && one <= 1, "a p value is from 0 to 1");
  std::vector<std::size_t> places(p.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
  return places;
}

}  // namespace

std::vector<double> holm(const std::vector<double>& p) {
  std::vector<double> adjusted(p.size());
  double largest = 0;
  std::size_t left = p.size();
  for (const std::size_t place : by_size(p)) {
    largest = std::max(largest, std::min(1.0, p[place] * static_cast<double>(left--)));
    adjusted[place] = largest;
  }
  return adjusted;
}

std::vector<double> benjamini_hochberg(const std::vector<double>& p) {
  std::vector<double> adjusted(p.size());
  const std::vector<std::size_t> places = by_size(p);
  const auto n = static_cast<double>(p.size());
  double smallest = 1;
  for (std::size_t rank = p.size(); rank > 0; --rank) {
    const std::size_t place = places[rank - 1];
    smallest = std::min(smallest, p[place] * (n / static_cast<double>(rank)));
    adjusted[place] = smallest;
  }
  return adjusted;
}

}  // namespace rcw::stats
