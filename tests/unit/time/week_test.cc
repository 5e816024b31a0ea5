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

}  // namespace
}  // namespace rcw::time
