// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "lib/time/reading.h"

namespace rcw::time {

// The dates of ISO 8601: 2026-11-22, 2026-11, 2026, 2026-W47, 2026-W47-7, 2026-326 (the day of the year),
// 2026-11-22T21:15[:30][Z|+01:00]; a blank may stand for the T, W and Z may be small, and without an
// offset the zone's own is taken. These are days of the calendar, whenever a day starts. The last week
// of 9999 leaves the calendar. Nothing when it is anything else.
std::optional<Reading> read_iso(std::string_view text, const Present& present);

}  // namespace rcw::time
