// SPDX-License-Identifier: MIT
#include "lib/stats/circular_shift.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "lib/stats/require.h"

namespace rcw::stats {
namespace {

constexpr std::size_t kBits = 64;
constexpr double kSame = 1e-9;  // squares this close, relatively, are the same one
using Words = std::vector<std::uint64_t>;

// So many times over, one bit a place, with a word of zeros behind for reading across an edge.
Words packed(const std::vector<bool>& series, std::size_t times) {
  Words words(series.size() * times / kBits + 2);
  for (std::size_t i = 0; i < series.size() * times; ++i)
    if (series[i % series.size()]) words[i / kBits] |= std::uint64_t{1} << (i % kBits);
  return words;
}

// 64 places, from this one on.
std::uint64_t from(const Words& words, std::size_t place) {
  const std::size_t within = place % kBits;
  const std::uint64_t low = words[place / kBits] >> within;
  return within == 0 ? low : low | words[place / kBits + 1] << (kBits - within);
}

// Places with both, x starting at place 0 and y at `turn`.
std::int64_t together(const Words& x, const Words& y_twice, std::size_t n, std::size_t turn) {
  std::int64_t count = 0;
  for (std::size_t place = 0; place < n; place += kBits)
    count += std::popcount(x[place / kBits] & from(y_twice, turn + place));
  return count;
}

std::int64_t count_of(const std::vector<bool>& series) {
  std::int64_t count = 0;
  for (const bool yes : series) count += yes ? 1 : 0;
  return count;
}

// Every turn of y against x.
class Turns {
 public:
  Turns(const std::vector<bool>& x, const std::vector<bool>& y)
      : n_(x.size()), x_once_(packed(x, 1)), y_twice_(packed(y, 2)), of_x_(count_of(x)), of_y_(count_of(y)) {}

  // From the mean; everything times n, so that it is a whole number.
  std::int64_t distance(std::size_t turn) const {
    return std::abs(together(x_once_, y_twice_, n_, turn) * static_cast<std::int64_t>(n_) - of_x_ * of_y_);
  }

  // The same, squared and over its variance; 0 for what never varies.
  double square(std::size_t turn) const {
    const auto all = static_cast<double>(n_);
    const auto with = static_cast<double>(of_x_);
    const auto other = static_cast<double>(of_y_);
    const double variance = with * (all - with) * other * (all - other) / (all - 1);
    const auto far = static_cast<double>(distance(turn));
    return variance > 0 ? far * far / variance : 0;
  }

 private:
  std::size_t n_;
  Words x_once_;
  Words y_twice_;
  std::int64_t of_x_;
  std::int64_t of_y_;
};

}  // namespace

double circular_shift(const std::vector<bool>& x, const std::vector<bool>& y) {
  require(!x.empty() && x.size() == y.size(), "two series of one length, 1 or more");
  const Turns turns(x, y);
  const std::int64_t seen = turns.distance(0);
  std::size_t as_far = 0;
  for (std::size_t turn = 0; turn < x.size(); ++turn)
    if (turns.distance(turn) >= seen) ++as_far;
  return static_cast<double>(as_far) / static_cast<double>(x.size());
}

std::vector<double> circular_shift(const std::vector<TwoSeries>& questions) {
  if (questions.empty()) return {};
  const std::size_t n = questions.front().x.size();
  std::vector<double> seen;
  std::vector<double> largest(n);
  for (const auto& [x, y] : questions) {
    require(n > 0 && x.size() == n && y.size() == n, "all series of one length, 1 or more");
    const Turns turns(x, y);
    seen.push_back(turns.square(0));
    for (std::size_t turn = 0; turn < n; ++turn) largest[turn] = std::max(largest[turn], turns.square(turn));
  }
  for (double& one : seen) {
    const double least = one * (1 - kSame);
    const auto as_far =
        std::count_if(largest.begin(), largest.end(), [&](double far) { return far >= least; });
    one = static_cast<double>(as_far) / static_cast<double>(n);
  }
  return seen;
}

}  // namespace rcw::stats
