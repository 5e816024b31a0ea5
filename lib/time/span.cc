// SPDX-License-Identifier: MIT
#include "lib/time/span.h"

#include "lib/time/week.h"

namespace rcw::time {
namespace {

constexpr int kSunday = 7;

// The first of the month, or of the year, that a day is in.
Day beginning(Day day, Unit unit) {
  const Day month = day.plus_days(1 - day.day());
  return unit == Unit::year ? month.plus_months(1 - month.month()) : month;
}

}  // namespace

Span span_around(Day day, Unit unit) {
  if (unit == Unit::week) return {weekday_of_week(day, 1), weekday_of_week(day, kSunday)};
  const Day first = beginning(day, unit);
  return {first, step(first, {1, unit}).day.plus_days(-1)};
}

Span span_beside(Day day, Length length) {
  return span_around(step(span_around(day, length.unit).first, length).day, length.unit);
}

}  // namespace rcw::time
