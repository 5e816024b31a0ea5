// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace rcw::stats {

// Chance that comes out the same on every machine for the same seed. The generator is fixed by the C++
// standard; what the standard library makes of it (uniform_int_distribution, shuffle) is not, so that is
// here. Not for secrets.
class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}

  // A whole number from 0 to n - 1, each as likely (Lemire 2019, ACM Trans. Model. Comput. Simul. 29:3).
  // Throws std::invalid_argument when n is 0.
  std::uint64_t below(std::uint64_t n);

  // From 0, included, to 1, excluded, in steps of 2^-53.
  double unit() { return static_cast<double>(engine_() >> 11) * 0x1p-53; }

  // Any order as likely (Durstenfeld 1964).
  template <typename T>
  void shuffle(std::vector<T>& items) {
    for (std::size_t left = items.size(); left > 1; --left) std::swap(items[left - 1], items[below(left)]);
  }

 private:
  std::mt19937_64 engine_;
};

}  // namespace rcw::stats
