// SPDX-License-Identifier: MIT
#pragma once

#include "lib/time/zone.h"

namespace rcw::checkin {

// When clocks of that zone show a local time (of `local` only day and second count; midnight without a
// second). A time that clocks pass over is as much later: 02:30 becomes 03:30, and `skipped` says so. A
// time that comes twice is the first, and `again` the second. The zone must be the last one made (see
// time::Zone).
time::LocalTime moment_of(const time::Stamp& local, const time::Zone& zone);

// Whether that moment is now or over. Asks the zone only for times within three hours of what its clocks show
// now, as no change of clocks is larger.
bool has_come(const time::Stamp& local, time::Instant now, const time::Zone& zone);

}  // namespace rcw::checkin
