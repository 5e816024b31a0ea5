// SPDX-License-Identifier: MIT
#include "lib/stats/variability.h"

#include <cmath>
#include <numeric>

#include "lib/stats/require.h"

namespace rcw::stats {
namespace {

void check(const std::vector<double>& values) {
  for (const double value : values) require(std::isfinite(value), "a value is not a finite number");
}

}  // namespace

double standard_deviation(const std::vector<double>& values) {
  check(values);
  if (values.size() < 2) return 0;
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
  double sum = 0;
  for (const double value : values) sum += (value - mean) * (value - mean);
  return std::sqrt(sum / static_cast<double>(values.size() - 1));
}

double rmssd(const std::vector<double>& in_time_order) {
  check(in_time_order);
  if (in_time_order.size() < 2) return 0;
  double sum = 0;
  for (std::size_t i = 1; i < in_time_order.size(); ++i) {
    const double step = in_time_order[i] - in_time_order[i - 1];
    sum += step * step;
  }
  return std::sqrt(sum / static_cast<double>(in_time_order.size() - 1));
}

}  // namespace rcw::stats
