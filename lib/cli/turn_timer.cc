// SPDX-License-Identifier: MIT
#include "lib/cli/turn_timer.h"

#include <algorithm>
#include <array>

namespace rcw::cli {
namespace {

constexpr long kSecond = 1000;
constexpr long kMinute = 60 * kSecond;
constexpr std::array kSteps = {10 * kSecond, 30 * kSecond, 1 * kMinute, 2 * kMinute,
                               5 * kMinute,  10 * kMinute, 15 * kMinute};

}  // namespace

void TurnTimer::pass(long milliseconds) {
  if (!paused_) used_ = std::min(allowed_, used_ + milliseconds);
}

std::optional<long> TurnTimer::step_reached() {
  const long now = left();
  const auto* step = std::find_if(kSteps.begin(), kSteps.end(), [&](long one) { return one >= now; });
  if (step == kSteps.end() || *step >= allowed_ || over()) return std::nullopt;
  if (said_ == *step) return std::nullopt;
  said_ = *step;
  return *step;
}

}  // namespace rcw::cli
