// SPDX-License-Identifier: MIT
#include "lib/stats/interval.h"

#include <cmath>

#include "lib/stats/distribution.h"
#include "lib/stats/require.h"

namespace rcw::stats {
namespace {

// What lies beyond either end.
double tail(double confidence) {
  require(confidence > 0 && confidence < 1, "confidence is between 0 and 1");
  return (1 - confidence) / 2;
}

void require_share(int k, int n) {
  require(n >= 1 && k >= 0 && k <= n, "a share is k of n, and n is 1 or more");
}

double value(Share share) { return static_cast<double>(share.k) / share.n; }

}  // namespace

Interval wilson(int k, int n, double confidence) {
  require_share(k, n);
  const double z = -normal_quantile(tail(confidence));
  const double z2 = z * z;
  const double no = n - k;
  const double middle = k + z2 / 2;
  const double half = z * std::sqrt(k * no / n + z2 / 4);
  return {k == 0 ? 0 : (middle - half) / (n + z2), k == n ? 1 : (middle + half) / (n + z2)};
}

Interval clopper_pearson(int k, int n, double confidence) {
  require_share(k, n);
  const double outside = tail(confidence);
  return {k == 0 ? 0 : beta_quantile(outside, k, n - k + 1.0),
          k == n ? 1 : beta_quantile(1 - outside, k + 1.0, n - k)};
}

Interval garwood(int events, double confidence) {
  require(events >= 0, "a number of events is 0 or more");
  const double outside = tail(confidence);
  return {events == 0 ? 0 : gamma_quantile(outside, events), gamma_quantile(1 - outside, events + 1.0)};
}

Difference newcombe(Share a, Share b, double confidence) {
  const Interval of_a = wilson(a.k, a.n, confidence);
  const Interval of_b = wilson(b.k, b.n, confidence);
  const double p_a = value(a);
  const double p_b = value(b);
  const double difference = p_a - p_b;
  return {difference,
          {difference - std::hypot(p_a - of_a.low, of_b.high - p_b),
           difference + std::hypot(of_a.high - p_a, p_b - of_b.low)}};
}

}  // namespace rcw::stats
