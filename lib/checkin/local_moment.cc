// SPDX-License-Identifier: MIT
#include "lib/checkin/local_moment.h"

namespace rcw::checkin {

time::LocalTime moment_of(const time::Stamp& local, const time::Zone& zone) {
  return zone.read_clock(local.day, local.second.value_or(0));
}

}  // namespace rcw::checkin
