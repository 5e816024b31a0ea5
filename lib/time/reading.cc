// SPDX-License-Identifier: MIT
#include "lib/time/reading.h"

namespace rcw::time {
namespace {

bool is_day(Day day) { return day.epoch_days() >= kFirstEpochDay && day.epoch_days() <= kLastEpochDay; }

}  // namespace

Stamp Present::stamp() const { return zone->at(now); }

Day Present::today() const { return logical_day(stamp(), day_start); }

Reading one_day(Day day) { return {day, day}; }

Reading at_moment(const Stamp& moment, const Present& present) {
  const Day day = logical_day(moment, present.day_start);
  return {day, day, moment};
}

Reading at_local_time(Day day, int second, const Present& present) {
  const LocalTime local = present.zone->read_clock(day, second);
  Reading reading = at_moment(local.stamp, present);
  reading.skipped = local.skipped;
  reading.again = local.again;
  return reading;
}

bool in_calendar(const Reading& reading) {
  return is_day(reading.first) && is_day(reading.last) && (!reading.moment || is_day(reading.moment->day));
}

}  // namespace rcw::time
