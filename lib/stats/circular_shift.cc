// SPDX-License-Identifier: MIT
#include "lib/stats/circular_shift.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "lib/stats/require.h"

namespace rcw::stats {
namespace {

constexpr std::size_t kBits = 64;
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

}  // namespace

double circular_shift(const std::vector<bool>& x, const std::vector<bool>& y) {
  require(!x.empty() && x.size() == y.size(), "two series of one length, 1 or more");
  const std::size_t n = x.size();
  const Words x_once = packed(x, 1);
  const Words y_twice = packed(y, 2);
  // Everything times n, so that distances from the mean are whole numbers.
  const std::int64_t mean = count_of(x) * count_of(y);
  const auto distance = [&](std::size_t turn) {
    return std::abs(together(x_once, y_twice, n, turn) * static_cast<std::int64_t>(n) - mean);
  };
  const std::int64_t seen = distance(0);
  std::size_t as_far = 0;
  for (std::size_t turn = 0; turn < n; ++turn)
    if (distance(turn) >= seen) ++as_far;
  return static_cast<double>(as_far) / static_cast<double>(n);
}

}  // namespace rcw::stats
