// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

namespace rcw::cli {

// The time of one turn, told how much of it passes; it asks no clock. All in milliseconds.
class TurnTimer {
 public:
  // A turn of so long, of which some is used already.
  TurnTimer(long allowed, long used) : allowed_(allowed), used_(used) {}

  // So much time has passed; while it is paused nothing is used.
  void pass(long milliseconds);
  void toggle_pause() { paused_ = !paused_; }

  bool paused() const { return paused_; }
  bool over() const { return used_ >= allowed_; }
  long used() const { return used_; }
  long left() const { return allowed_ - used_; }

  // What is left when a step has been reached since the last asking: 15, 10, 5, 2 and 1 minutes, 30 and 10
  // seconds. Of several steps at once the last. Steps longer than the turn are none.
  std::optional<long> step_reached();

 private:
  long allowed_;
  long used_;
  bool paused_ = false;
  long said_ = -1;  // what was left at the last step
};

}  // namespace rcw::cli
