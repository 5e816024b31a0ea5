// SPDX-License-Identifier: MIT
#include "lib/time/duration.h"

#include <fmt/format.h>

namespace rcw::time {

std::string duration_text(int minutes) {
  constexpr int kHour = 60;
  constexpr int kDay = 24 * kHour;
  if (minutes < kHour) return fmt::format("{} min", minutes);
  const bool long_one = minutes >= 2 * kDay;
  const int rest = long_one ? minutes % kDay / kHour : minutes % kHour;
  const std::string whole =
      long_one ? fmt::format("{} days", minutes / kDay) : fmt::format("{} h", minutes / kHour);
  return rest == 0 ? whole : fmt::format("{} {} {}", whole, rest, long_one ? "h" : "min");
}

}  // namespace rcw::time
