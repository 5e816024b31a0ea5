// SPDX-License-Identifier: MIT
#include "lib/checkin/schedule_calendar.h"

#include <utility>

namespace rcw::checkin {

std::vector<CalendarEvent> calendar_events(const Schedule& schedule, time::Instant stamp,
                                           const CalendarWishes& wishes) {
  std::vector<CalendarEvent> events;
  for (std::size_t i = 0; i < schedule.seconds.size(); ++i) {
    const bool only = schedule.seconds.size() == 1;
    CalendarEvent event{.id = only ? schedule.id : schedule.id + '-' + std::to_string(i + 1),
                        .series = schedule.series,
                        .zone = wishes.floating ? "" : schedule.zone,
                        .minutes = schedule.minutes,
                        .stamp = stamp,
                        .title = wishes.title.empty() ? schedule.name : wishes.title,
                        .alarm_minutes = wishes.alarm_minutes};
    event.series.second_of_day = schedule.seconds[i];
    events.push_back(std::move(event));
  }
  return events;
}

}  // namespace rcw::checkin
