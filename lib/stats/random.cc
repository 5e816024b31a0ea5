// SPDX-License-Identifier: MIT
#include "lib/stats/random.h"

#include "lib/stats/require.h"

namespace rcw::stats {

// The high half of draw * n is nearly uniform; the few draws that would favour some numbers are drawn again.
std::uint64_t Random::below(std::uint64_t n) {
  require(n > 0, "there is no number below 0");
  __extension__ using Wide = unsigned __int128;
  Wide product = Wide{engine_()} * n;
  if (static_cast<std::uint64_t>(product) < n) {
    const std::uint64_t surplus = (0 - n) % n;  // 2^64 modulo n
    while (static_cast<std::uint64_t>(product) < surplus) product = Wide{engine_()} * n;
  }
  return static_cast<std::uint64_t>(product >> 64);
}

}  // namespace rcw::stats
