// SPDX-License-Identifier: MIT
#pragma once

namespace rcw::stats {

// The only door to Boost.Math, whose headers take seconds to compile. Each says below which value a
// share `p` of the distribution lies. All throw std::invalid_argument when p is not between 0 and 1,
// both excluded, or a shape is not above 0.

// Standard normal.
double normal_quantile(double p);
// Beta with the shapes a and b: from 0 to 1.
double beta_quantile(double p, double a, double b);
// Gamma with this shape and scale 1: 0 or more.
double gamma_quantile(double p, double shape);

}  // namespace rcw::stats
