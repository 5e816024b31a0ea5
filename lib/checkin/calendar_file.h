// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/checkin/recurrence.h"
#include "lib/time/stamp.h"

namespace rcw::checkin {

// A time of day that comes again, as calendars show it.
struct CalendarEvent {
  std::string id = {};  // the same at every export: calendars know by it what they have already
  Series series = {};
  std::string zone = {};     // IANA; empty for the clocks of whoever reads it
  int minutes = 0;           // how long it takes; 0 is not said
  time::Instant stamp = {};  // when its definition last changed, never now: the same bytes every time
  int sequence = 0;          // how often it has changed; 0 is not said
  std::string title = {};
  std::optional<int> alarm_minutes = {};  // so long before it an alarm, 0 at its start
};

// Something to do by a day.
struct CalendarTask {
  std::string id = {};
  time::Day due = {};
  std::string title = {};
  time::Instant stamp = {};  // as in an event
};

// The text of an iCalendar file (RFC 5545) with CRLF at the ends of lines. What calendars differ in is left
// out or said so that khal, calcurse, python-icalendar and ical.js agree: an event begins at its first real
// occurrence, ends of rules are UTC where it has a zone, and every zone comes with its rules under its IANA
// name. The zone of the last event with a rule's end is the active one afterwards (time::Zone).
// Throws Error(usage) for an event without any date, a zone that is not known here, and a BYSETPOS that
// begins within a week.
std::string calendar_file(const std::vector<CalendarEvent>& events, const std::vector<CalendarTask>& tasks);

}  // namespace rcw::checkin
