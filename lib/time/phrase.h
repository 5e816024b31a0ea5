// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "lib/time/reading.h"

namespace rcw::time {

// Reads one phrase of the grammar in rcw-dates(7): 2026-11-22, yesterday 21:30, -3d, 2 hours ago, last tue,
// next month, eom and the like, in any case. `direction` decides "tue" and "21:30" alone. Refuses
// "03/04" with both readings. Throws Error(usage) with the near phrase or two valid examples.
Reading read_phrase(std::string_view text, const Present& present, Direction direction = Direction::past);

// "14d", "2w", "3m", "1y": so many logical days (weeks, months, years) ending today.
// Throws Error(usage). At least one day; 1m is from the day after the same day last month.
Reading read_last(std::string_view text, const Present& present);

}  // namespace rcw::time
