// SPDX-License-Identifier: MIT
#include "lib/checkin/schedule_calendar.h"

#include <gmock/gmock.h>

#include "lib/checkin/rrule.h"

namespace rcw::checkin {
namespace {

constexpr time::Instant kStamp{1795378500};

Schedule schedule(std::vector<int> seconds) {
  Schedule made{.id = "k7qdm3x2ab", .name = "weekly", .zone = "Europe/Berlin"};
  made.series = {time::parse_day("2026-11-22").value(), seconds.front(), parse_rrule("FREQ=WEEKLY"), {}, {}};
  made.seconds = std::move(seconds);
  made.minutes = 30;
  return made;
}

TEST(ScheduleCalendar, OneTimeIsOneEvent) {
  const auto events = calendar_events(schedule({68400}), kStamp, {"Check-in", 15, false});
  ASSERT_EQ(events.size(), 1U);
  EXPECT_EQ(events[0].id, "k7qdm3x2ab");
  EXPECT_EQ(events[0].zone, "Europe/Berlin");
  EXPECT_EQ(events[0].title, "Check-in");
  EXPECT_EQ(events[0].minutes, 30);
  EXPECT_EQ(events[0].alarm_minutes, 15);
  EXPECT_EQ(events[0].stamp, kStamp);
  EXPECT_EQ(events[0].series.second_of_day, 68400);
}

TEST(ScheduleCalendar, SeveralTimesAreSeveralEventsOfTheirOwn) {
  const auto events = calendar_events(schedule({36000, 54000}), kStamp, {{}, {}, true});
  ASSERT_EQ(events.size(), 2U);
  EXPECT_EQ(events[0].id, "k7qdm3x2ab-1");
  EXPECT_EQ(events[1].id, "k7qdm3x2ab-2");
  EXPECT_EQ(events[1].series.second_of_day, 54000);
  EXPECT_EQ(events[1].title, "weekly");
  EXPECT_EQ(events[1].zone, "");
  EXPECT_EQ(events[1].alarm_minutes, std::nullopt);
}

}  // namespace
}  // namespace rcw::checkin
