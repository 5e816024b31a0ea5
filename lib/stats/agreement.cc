// SPDX-License-Identifier: MIT
#include "lib/stats/agreement.h"

#include <algorithm>

#include "lib/stats/require.h"

namespace rcw::stats {
namespace {

std::optional<double> ratio(double part, double whole) {
  if (whole == 0) return std::nullopt;
  return part / whole;
}

}  // namespace

Agreement agreement(const FourFold& t) {
  require(t.d >= 0, "a count is 0 or more");
  const double a = t.a, b = t.b, c = t.c, d = t.d;
  // (seen - chance) / (1 - chance), multiplied out.
  const std::optional<double> kappa = ratio(2 * (a * d - b * c), (a + b) * (b + d) + (a + c) * (c + d));
  return {positive_agreement(t.a, t.b, t.c), ratio(2 * d, 2 * d + b + c), kappa};
}

std::optional<double> positive_agreement(int a, int b, int c) {
  require(std::min({a, b, c}) >= 0, "a count is 0 or more");
  return ratio(2.0 * a, 2.0 * a + b + c);
}

}  // namespace rcw::stats
