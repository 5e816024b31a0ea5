// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "lib/time/stamp.h"

namespace rcw::time {

// Reads the pieces that dates and times are written of, from left to right; for this room alone. What
// does not fit gives nothing, and the whole reading is to be given up then. Ask done() at the end:
// leftovers are never a date.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  bool done() const { return rest_.empty(); }
  // What has not been taken yet.
  std::string_view rest() const { return rest_; }
  // Takes the next character if it is one of these.
  bool take(std::string_view any_of);
  // Exactly so many digits.
  std::optional<int> digits(std::size_t count);
  // As many digits as there are: one to nine.
  std::optional<int> number();
  // YYYY-MM-DD
  std::optional<Day> day();
  // HH:MM, as seconds after midnight
  std::optional<int> hour_minute();
  // HH:MM[:SS[.fraction]]; the fraction is cut off
  std::optional<int> clock();
  // Z or +HH:MM, in minutes
  std::optional<int> offset();

 private:
  std::optional<int> seconds();

  std::string_view rest_;
};

// A day with a time and perhaps an offset as people type it: a blank may stand for the T, and both T
// and Z may be small.
std::optional<Stamp> scan_moment(std::string_view text);

}  // namespace rcw::time
