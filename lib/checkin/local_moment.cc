// SPDX-License-Identifier: MIT
#include "lib/checkin/local_moment.h"

namespace rcw::checkin {

time::LocalTime moment_of(const time::Stamp& local, const time::Zone& zone) {
  return zone.read_clock(local.day, local.second.value_or(0));
}

bool has_come(const time::Stamp& local, time::Instant now, const time::Zone& zone) {
  constexpr std::int64_t kClockChange = 3 * 3600;
  constexpr std::int64_t kDay = 86400;
  const time::Stamp wall = zone.at(now);
  const std::int64_t since = (wall.day.epoch_days() - local.day.epoch_days()) * kDay +
                             wall.second.value_or(0) - local.second.value_or(0);
  if (since >= kClockChange || since <= -kClockChange) return since > 0;
  return time::instant_of(moment_of(local, zone).stamp) <= now;
}

}  // namespace rcw::checkin
