// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace rcw::cli {

// "import: 1200 of 3413" on standard error: only on a terminal, only after a second, erased at the end.
class Progress {
 public:
  explicit Progress(std::string what, std::size_t total = 0);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void step();

 private:
  using Clock = std::chrono::steady_clock;

  std::string what_;
  std::size_t total_;
  std::size_t done_ = 0;
  bool shown_ = false;
  bool terminal_;
  Clock::time_point next_;
};

}  // namespace rcw::cli
