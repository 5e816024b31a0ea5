// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/checkin/calendar_file.h"
#include "lib/checkin/schedule.h"

namespace rcw::checkin {

// What somebody wants of a calendar file, beside the schedules.
struct CalendarWishes {
  std::string title = {};                 // of every event; empty for the schedules' own names
  std::optional<int> alarm_minutes = {};  // as in CalendarEvent
  bool floating = false;                  // times without a zone
};

// The events of a schedule, one for each of its times of day. The first has the id of the schedule when it
// is the only one, else they are "id-1", "id-2" and so on. `stamp` is when the schedule last changed.
std::vector<CalendarEvent> calendar_events(const Schedule& schedule, time::Instant stamp,
                                           const CalendarWishes& wishes);

}  // namespace rcw::checkin
