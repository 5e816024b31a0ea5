// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "lib/time/day.h"

namespace rcw::time {

// The days that "03/04", "3.4.2026", "03-04-26" or "2026/04/03" can mean to somebody, without
// duplicates, the month-first reading before the day-first one; `this_year` is used when the text has
// no year. Empty when the text is nothing of that kind. For error messages: no such date is accepted.
std::vector<Day> days_of_numeric_date(std::string_view text, int this_year);

}  // namespace rcw::time
