// SPDX-License-Identifier: MIT
#include "lib/stats/distribution.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include "lib/stats/require.h"

namespace rcw::stats {
namespace {

void require_share(double p) { require(p > 0 && p < 1, "a quantile is asked for between 0 and 1"); }

}  // namespace

double normal_quantile(double p) {
  require_share(p);
  return boost::math::quantile(boost::math::normal(), p);
}

double beta_quantile(double p, double a, double b) {
  require_share(p);
  require(a > 0 && b > 0, "the shapes of a beta distribution are above 0");
  return boost::math::ibeta_inv(a, b, p);
}

double gamma_quantile(double p, double shape) {
  require_share(p);
  require(shape > 0, "the shape of a gamma distribution is above 0");
  return boost::math::gamma_p_inv(shape, p);
}

}  // namespace rcw::stats
