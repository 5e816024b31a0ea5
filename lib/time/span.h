// SPDX-License-Identifier: MIT
#pragma once

#include "lib/time/day.h"
#include "lib/time/length.h"

namespace rcw::time {

// Days from first to last, both counted in. They may lie outside the years 0001 to 9999.
struct Span {
  Day first = {};
  Day last = {};
};

// The week, month or year that a day is in.
Span span_around(Day day, Unit unit);
// The same, so many weeks, months or years on.
Span span_beside(Day day, Length length);

}  // namespace rcw::time
