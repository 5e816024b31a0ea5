// SPDX-License-Identifier: MIT
#include "lib/time/day.h"

#include <gtest/gtest.h>

#include <string>

namespace rcw::time {
namespace {

Day day(const char* text) { return parse_day(text).value(); }

TEST(Day, KnowsTheCalendar) {
  EXPECT_EQ(Day::from_ymd(1970, 1, 1)->epoch_days(), 0);
  EXPECT_EQ(Day::from_ymd(1, 1, 1)->epoch_days(), kFirstEpochDay);
  EXPECT_EQ(Day::from_ymd(9999, 12, 31)->epoch_days(), kLastEpochDay);
  EXPECT_EQ(Day::from_ymd(1969, 12, 31)->epoch_days(), -1);
  EXPECT_TRUE(Day::from_ymd(2024, 2, 29));
  EXPECT_TRUE(Day::from_ymd(2000, 2, 29));
  EXPECT_FALSE(Day::from_ymd(1900, 2, 29));
  EXPECT_FALSE(Day::from_ymd(2026, 2, 29));
  EXPECT_FALSE(Day::from_ymd(2026, 4, 31));
}

TEST(Day, RefusesWhatIsOutside) {
  for (const auto& [year, month, number] : std::vector<std::array<int, 3>>{{0, 1, 1},
                                                                           {10000, 1, 1},
                                                                           {-1, 1, 1},
                                                                           {2026, 0, 1},
                                                                           {2026, 13, 1},
                                                                           {2026, 1, 0},
                                                                           {2026, 1, 32},
                                                                           {2026, -1, 1},
                                                                           {2026, 1, 257},
                                                                           {99999, 1, 1}}) {
    EXPECT_FALSE(Day::from_ymd(year, month, number)) << year << ' ' << month << ' ' << number;
  }
}

TEST(Day, IsReadBackEveryDay) {
  for (int epoch = kFirstEpochDay; epoch <= kLastEpochDay; epoch += 97) {
    const Day one = Day::from_epoch(epoch);
    EXPECT_EQ(parse_day(to_string(one)), one);
    EXPECT_EQ(Day::from_ymd(one.year(), one.month(), one.day()), one);
  }
}

TEST(Day, KnowsWeekdays) {
  EXPECT_EQ(day("2026-11-22").weekday(), 7);
  EXPECT_EQ(day("2026-11-23").weekday(), 1);
  EXPECT_EQ(day("1970-01-01").weekday(), 4);
  EXPECT_EQ(day("0001-01-01").weekday(), 1);
  EXPECT_EQ(day("1969-12-28").weekday(), 7);
  EXPECT_EQ(weekday_name(day("2026-11-22")), "Sun");
  EXPECT_EQ(weekday_name(day("2026-11-23")), "Mon");
  EXPECT_EQ(weekday_name(day("1600-02-29")), "Tue");
}

TEST(Day, Compares) {
  EXPECT_LT(day("1969-12-31"), day("1970-01-01"));
  EXPECT_EQ(day("2024-02-28").plus_days(2), day("2024-03-01"));
  EXPECT_EQ(day("2026-01-01").plus_days(-1), day("2025-12-31"));
}

struct Move {
  const char* from;
  int months;
  const char* to;
};

TEST(Day, MovesByMonthsAndClamps) {
  for (const Move& row : std::vector<Move>{
           {"2026-01-31", 1, "2026-02-28"},
           {"2024-01-31", 1, "2024-02-29"},
           {"2026-03-31", -1, "2026-02-28"},
           {"2026-12-15", 1, "2027-01-15"},
           {"2026-01-15", -1, "2025-12-15"},
           {"2024-02-29", 12, "2025-02-28"},
           {"2024-02-29", 48, "2028-02-29"},
           {"2026-05-31", 0, "2026-05-31"},
           {"2026-05-31", -13, "2025-04-30"},
           {"0001-02-01", -1, "0001-01-01"},
           {"9999-11-30", 1, "9999-12-30"},
           {"1970-01-01", -1200, "1870-01-01"},
       }) {
    EXPECT_EQ(to_string(day(row.from).plus_months(row.months)), row.to) << row.from << ' ' << row.months;
  }
}

TEST(Day, LeavesTheCalendarByOneDay) {
  EXPECT_EQ(day("0001-01-31").plus_months(-1).epoch_days(), kFirstEpochDay - 1);
  EXPECT_EQ(day("9999-12-01").plus_months(1).epoch_days(), kLastEpochDay + 1);
  EXPECT_EQ(day("2026-01-01").plus_months(2000000000).epoch_days(), kLastEpochDay + 1);
  EXPECT_EQ(day("2026-01-01").plus_months(-2000000000).epoch_days(), kFirstEpochDay - 1);
}

TEST(ParseDay, TakesNothingLooser) {
  for (const char* text :
       {"", "2026", "2026-11", "2026-11-2", "2026-1-22", "26-11-22", "2026-11-22 ", " 2026-11-22",
        "2026/11/22", "2026-11-22T", "+2026-11-22", "2026-11-+2", "2026-02-30", "0000-01-01", "12026-01-01",
        "2026-11-22x", "２０２６-11-22", "20261122", "2026-W10"}) {
    EXPECT_FALSE(parse_day(text)) << text;
  }
}

}  // namespace
}  // namespace rcw::time
