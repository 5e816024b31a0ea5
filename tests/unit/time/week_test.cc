// SPDX-License-Identifier: MIT
#include "lib/time/week.h"

#include <gtest/gtest.h>

namespace rcw::time {
namespace {

TEST(Week, NamesOfDays) {
  EXPECT_EQ(weekday_named("mon"), 1);
  EXPECT_EQ(weekday_named("sunday"), 7);
  for (const char* word : {"", "m", "mo", "mond", "Mon", "mondays"})
    EXPECT_FALSE(weekday_named(word)) << word;
  EXPECT_EQ(weekday_names().size(), 14U);
  for (const std::string& name : weekday_names()) EXPECT_TRUE(weekday_named(name)) << name;
}

// For a whole week of days and every weekday, by what the words say.
TEST(Week, DaysBesideADay) {
  for (int ahead = 0; ahead < 7; ++ahead) {
    const Day day = Day::from_ymd(2026, 11, 20).value().plus_days(ahead);
    for (int weekday = 1; weekday <= 7; ++weekday) {
      const Day before = weekday_before(day, weekday);
      const Day after = weekday_after(day, weekday);
      const Day of_week = weekday_of_week(day, weekday);
      EXPECT_TRUE(before < day && before >= day.plus_days(-7) && before.weekday() == weekday);
      EXPECT_TRUE(after > day && after <= day.plus_days(7) && after.weekday() == weekday);
      EXPECT_EQ(of_week.weekday(), weekday);
      EXPECT_EQ(weekday_of_week(of_week, 1), weekday_of_week(day, 1));
    }
  }
}

TEST(Week, Numbers) {
  EXPECT_EQ(to_string(monday_of_week(2026, 1).value()), "2025-12-29");
  EXPECT_EQ(to_string(monday_of_week(2026, 53).value()), "2026-12-28");
  EXPECT_FALSE(monday_of_week(2025, 53));
  EXPECT_FALSE(monday_of_week(2026, 0));
  EXPECT_FALSE(monday_of_week(2026, 99));
  EXPECT_FALSE(monday_of_week(0, 1));
}

TEST(WeekName, FollowsTheThursday) {
  EXPECT_EQ(week_name(*parse_day("2026-11-22")), "2026-W47");
  EXPECT_EQ(week_name(*parse_day("2026-11-23")), "2026-W48");
  EXPECT_EQ(week_name(*parse_day("2025-12-28")), "2025-W52");
  EXPECT_EQ(week_name(*parse_day("2025-12-29")), "2026-W01");  // a Monday of the old year
  EXPECT_EQ(week_name(*parse_day("2026-12-31")), "2026-W53");
  EXPECT_EQ(week_name(*parse_day("2027-01-03")), "2026-W53");  // a Sunday of the new one
  EXPECT_EQ(week_name(*parse_day("2027-01-04")), "2027-W01");
  EXPECT_EQ(week_name(*parse_day("0001-01-01")), "0001-W01");
  EXPECT_EQ(week_name(*parse_day("9999-12-31")), "9999-W52");
}

// Every week of 400 years, after which the calendar repeats itself.
TEST(WeekName, NamesTheWeekThatBeginsOnThatMonday) {
  const Day last = *parse_day("2400-01-03");
  int weeks = 0;
  for (Day monday = *parse_day("2000-01-03"); monday < last; monday = monday.plus_days(7), ++weeks) {
    const std::string name = week_name(monday);
    EXPECT_EQ(monday_of_week(std::stoi(name.substr(0, 4)), std::stoi(name.substr(6))), monday) << name;
    EXPECT_EQ(week_name(monday.plus_days(6)), name);
  }
  EXPECT_EQ(weeks, 20871);
}

}  // namespace
}  // namespace rcw::time
