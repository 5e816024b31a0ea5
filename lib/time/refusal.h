// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "lib/base/error.h"
#include "lib/time/reading.h"

namespace rcw::time {

// Why a text is no date, as Error(usage): what else it can mean, the near word, or two good examples;
// for this room alone.
Error refusal(std::string_view text, const Present& present, Direction direction);
// For a reading outside the years 0001 to 9999.
Error out_of_calendar(std::string_view text);
// For the length that --last wants.
Error refusal_of_length(std::string_view text);

}  // namespace rcw::time
