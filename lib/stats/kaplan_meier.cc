// SPDX-License-Identifier: MIT
#include "lib/stats/kaplan_meier.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include "lib/stats/require.h"

namespace rcw::stats {
namespace {

// What is left of a product of fractions that should be one half.
constexpr double kRounding = 1e-9;

// The values of which at least one closed, with the share that lasts longer.
struct Step {
  double value = 0;
  double lasting = 1;
};

std::vector<Step> curve(std::vector<Duration> durations) {
  std::sort(durations.begin(), durations.end(),
            [](const Duration& a, const Duration& b) { return a.value < b.value; });
  std::vector<Step> steps;
  double lasting = 1;
  for (std::size_t i = 0; i < durations.size();) {
    const double value = durations[i].value;
    const auto going = static_cast<double>(durations.size() - i);
    double closed = 0;
    for (; i < durations.size() && durations[i].value == value; ++i) closed += durations[i].closed ? 1 : 0;
    lasting *= 1 - closed / going;
    if (closed > 0) steps.push_back({value, lasting});
  }
  return steps;
}

}  // namespace

std::optional<double> kaplan_meier_median(std::vector<Duration> durations) {
  for (const Duration& duration : durations)
    require(std::isfinite(duration.value) && duration.value >= 0, "a duration is a finite number, 0 or more");
  const std::vector<Step> steps = curve(std::move(durations));
  const auto half =
      std::find_if(steps.begin(), steps.end(), [](Step s) { return s.lasting < 0.5 + kRounding; });
  if (half == steps.end()) return std::nullopt;
  const auto next = half + 1;
  const bool level = half->lasting > 0.5 - kRounding && next != steps.end();
  return level ? (half->value + next->value) / 2 : half->value;
}

}  // namespace rcw::stats
