// SPDX-License-Identifier: MIT
#include "lib/stats/fisher.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "lib/stats/require.h"

namespace rcw::stats {
namespace {

// Probabilities this close, relatively, are the same one: R's tolerance, for its answers.
constexpr double kSame = 1e-7;

// The probability of each value that the first cell can take while all sums of rows and columns stay.
struct FirstCell {
  int smallest = 0;
  std::vector<double> probabilities = {};
};

// Each value's weight comes from its neighbour's, outwards from the likeliest: nothing overflows, and what
// is small is small in truth.
FirstCell first_cell(const FourFold& t) {
  const double row = static_cast<double>(t.a) + t.b;
  const double column = static_cast<double>(t.a) + t.c;
  const double rest = static_cast<double>(t.d) - t.a;  // the last cell less the first: never changes
  const int smallest = t.a - std::min(t.a, t.d);
  const int largest = t.a + std::min(t.b, t.c);
  const auto step_up = [&](double x) { return (row - x) * (column - x) / ((x + 1) * (rest + x + 1)); };

  std::vector<double> weights(static_cast<std::size_t>(largest - smallest) + 1);
  int mode = smallest;
  while (mode < largest && step_up(mode) > 1) ++mode;
  const auto at = [&](int x) -> double& { return weights[static_cast<std::size_t>(x - smallest)]; };
  at(mode) = 1;
  for (int x = mode; x < largest; ++x) at(x + 1) = at(x) * step_up(x);
  for (int x = mode; x > smallest; --x) at(x - 1) = at(x) / step_up(x - 1);

  double total = 0;
  for (const double weight : weights) total += weight;
  for (double& weight : weights) weight /= total;
  return {smallest, weights};
}

// The tables less likely than this one in full, those as likely by a part.
double no_likelier(const FourFold& t, double part_of_same) {
  require(std::min({t.a, t.b, t.c, t.d}) >= 0, "a count is 0 or more");
  const FirstCell cell = first_cell(t);
  const double seen = cell.probabilities[static_cast<std::size_t>(t.a - cell.smallest)];
  double less = 0;
  double same = 0;
  for (const double p : cell.probabilities) {
    if (p < seen / (1 + kSame))
      less += p;
    else if (p <= seen * (1 + kSame))
      same += p;
  }
  return std::min(1.0, less + part_of_same * same);
}

}  // namespace

double fisher(const FourFold& table) { return no_likelier(table, 1); }

double fisher_mid_p(const FourFold& table) { return no_likelier(table, 0.5); }

}  // namespace rcw::stats
