// SPDX-License-Identifier: MIT
#include "lib/stats/kendall.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>

#include "lib/stats/require.h"

namespace rcw::stats {
namespace {

constexpr std::size_t kMost = 1000;

// How often each value occurs.
std::vector<int> sizes_of_ties(const std::vector<double>& values) {
  std::map<double, int> counts;
  for (const double value : values) ++counts[value];
  std::vector<int> sizes;
  sizes.reserve(counts.size());
  for (const auto& [value, count] : counts) sizes.push_back(count);
  return sizes;
}

int up_less_down(const std::vector<double>& values) {
  int s = 0;
  for (std::size_t i = 0; i < values.size(); ++i)
    for (std::size_t j = i + 1; j < values.size(); ++j)
      s += (values[j] > values[i]) - (values[j] < values[i]);
  return s;
}

int pairs_among(int n) { return n * (n - 1) / 2; }

// The chance of 0, 1, 2 … inversions (pairs that go down) when the values come in any order as likely. The
// generating function is the product of (1-q^k)/(1-q^i), k counting all values and i those of one tie; it is
// multiplied up a value at a time, so that each step is the distribution for the values so far. Only the
// lower half is ever wanted: there what is added outgrows what is taken off, and rounding stays small.
class Inversions {
 public:
  explicit Inversions(int largest) : chances_(static_cast<std::size_t>(largest) + 1) { chances_[0] = 1; }

  // One more value, the i-th of its tie and the k-th of all.
  void add(int k, int i) {
    const auto all = static_cast<std::size_t>(k);
    const auto tied = static_cast<std::size_t>(i);
    const long double scale = static_cast<long double>(i) / k;
    for (std::size_t at = chances_.size(); at-- > 0;)
      chances_[at] = scale * (at >= all ? chances_[at] - chances_[at - all] : chances_[at]);
    for (std::size_t at = tied; at < chances_.size(); ++at) chances_[at] += chances_[at - tied];
  }

  double at_most_largest() const {
    long double sum = 0;
    for (const long double chance : chances_) sum += chance;
    return static_cast<double>(sum);
  }

 private:
  std::vector<long double> chances_;
};

}  // namespace

Kendall kendall_trend(const std::vector<double>& in_time_order) {
  for (const double value : in_time_order)
    require(std::isfinite(value), "a value of a trend is a finite number");
  require(in_time_order.size() <= kMost, "a trend has 1000 values at most");
  const int all = pairs_among(static_cast<int>(in_time_order.size()));
  const std::vector<int> ties = sizes_of_ties(in_time_order);
  int differing = all;
  for (const int size : ties) differing -= pairs_among(size);

  const int s = up_less_down(in_time_order);
  if (s == 0) return {};
  Inversions inversions((differing - std::abs(s)) / 2);
  int k = 0;
  for (const int size : ties)
    for (int i = 1; i <= size; ++i) inversions.add(++k, i);
  // Orders read backwards have the opposite s: the other tail is the same.
  return {s, s / std::sqrt(static_cast<double>(all) * differing),
          std::min(1.0, 2 * inversions.at_most_largest())};
}

double smallest_kendall_p(int n) {
  require(n >= 0, "a number of points is 0 or more");
  double p = 1;
  for (int k = 3; k <= n; ++k) p /= k;
  return p;
}

}  // namespace rcw::stats
