// SPDX-License-Identifier: MIT
#include "lib/checkin/recurrence.h"

#include <gmock/gmock.h>

#include <string>

#include "lib/checkin/rrule.h"
#include "lib/time/week.h"
#include "tests/unit/checkin/refusals.h"

namespace rcw::checkin {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using time::Day;

Day day(const char* text) { return time::parse_day(text).value(); }

Series series(const char* first, const char* rule) { return {day(first), 0, parse_rrule(rule), {}, {}}; }

std::vector<std::string> shown(const std::vector<Day>& days) {
  std::vector<std::string> text;
  for (const Day each : days) text.push_back(to_string(each));
  return text;
}

const Day kLast = Day::from_epoch(time::kLastEpochDay);

std::vector<std::string> next(const Series& series, std::size_t limit) {
  return shown(occurrences(series, series.first, kLast, limit));
}

std::vector<std::string> next(const char* first, const char* rule, std::size_t limit = 3) {
  return next(series(first, rule), limit);
}

// Each of these is wrong, endless or slow when libical is asked for the whole rule.
TEST(Recurrence, EverySecondWeekFromADayThatIsNoOccurrence) {
  EXPECT_THAT(next("2026-11-25", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU"),
              ElementsAre("2026-11-29", "2026-12-13", "2026-12-27"));
  // The week of the start is over when it begins on a Sunday.
  EXPECT_THAT(next("2026-11-25", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU"),
              ElementsAre("2026-12-06", "2026-12-20", "2027-01-03"));
  EXPECT_THAT(next("2026-11-22", "FREQ=WEEKLY;INTERVAL=4;BYDAY=SU"),
              ElementsAre("2026-11-22", "2026-12-20", "2027-01-17"));
}

TEST(Recurrence, PositionsOfAWeek) {
  EXPECT_THAT(next("2026-11-23", "FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2"),
              ElementsAre("2026-11-25", "2026-12-02", "2026-12-09"));
  EXPECT_THAT(next("2026-11-23", "FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=-1"),
              ElementsAre("2026-11-27", "2026-12-04", "2026-12-11"));
}

TEST(Recurrence, LastDaysByADailyRule) {
  EXPECT_THAT(next("2026-11-23", "FREQ=DAILY;BYMONTHDAY=-1"),
              ElementsAre("2026-11-30", "2026-12-31", "2027-01-31"));
}

// Week numbers as ISO has them, for every week of a century and what is counted from the end.
TEST(Recurrence, NumbersOfWeeks) {
  for (const int week : {1, 2, 52, 53}) {
    Series mondays = series("2000-01-01", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO");
    mondays.rule.weeks = {week};
    const auto found = occurrences(mondays, day("2000-01-01"), day("2099-12-31"), 200);
    std::vector<Day> wanted;
    for (int year = 2000; year <= 2100; ++year) {
      const auto monday = time::monday_of_week(year, week);
      if (monday && *monday >= day("2000-01-01") && *monday <= day("2099-12-31")) wanted.push_back(*monday);
    }
    EXPECT_EQ(found, wanted) << week;
  }
  EXPECT_THAT(next("2020-01-01", "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=SU"),
              ElementsAre("2021-01-03", "2022-01-02", "2023-01-01"));
  EXPECT_THAT(next("2020-01-02", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=TH"),
              ElementsAre("2020-01-02", "2021-01-07", "2022-01-06"));
  EXPECT_THAT(next("2019-12-01", "FREQ=YEARLY;BYWEEKNO=-53;BYDAY=MO"),
              ElementsAre("2019-12-30", "2025-12-29", "2031-12-29"));
}

TEST(Recurrence, ADateThatNeverComesEndsTheSearch) {
  const std::string never =
      "2: the rule has no date within 100 years | look at the day, the month and the end of the rule";
  for (const char* rule :
       {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31", "FREQ=MONTHLY;BYDAY=3WE;BYMONTHDAY=1",
        "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1", "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6;BYDAY=MO",
        "FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29"}) {
    EXPECT_EQ(refusal([&] { first_occurrence(series("2025-03-01", rule)); }), never) << rule;
  }
  EXPECT_EQ(refusal([] { first_occurrence(series("2026-11-22", "FREQ=DAILY;UNTIL=20261121")); }), never);
  EXPECT_EQ(to_string(first_occurrence(series("2096-03-01", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"))),
            "2104-02-29");
}

TEST(Recurrence, EveryYearThereIs) {
  EXPECT_THAT(next("0001-01-01", "FREQ=WEEKLY;BYDAY=MO"),
              ElementsAre("0001-01-01", "0001-01-08", "0001-01-15"));
  EXPECT_THAT(next("1582-10-04", "FREQ=DAILY"), ElementsAre("1582-10-04", "1582-10-05", "1582-10-06"));
  EXPECT_THAT(next("2582-12-30", "FREQ=DAILY"), ElementsAre("2582-12-30", "2582-12-31", "2583-01-01"));
  EXPECT_THAT(next("9999-12-30", "FREQ=DAILY"), ElementsAre("9999-12-30", "9999-12-31"));
  EXPECT_THAT(next("9999-12-30", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31"), ElementsAre("9999-12-31"));
  EXPECT_THAT(next("9999-06-01", "FREQ=MONTHLY;BYMONTHDAY=-1;BYSETPOS=1;INTERVAL=6"),
              ElementsAre("9999-06-30", "9999-12-31"));
}

TEST(Recurrence, The31stStaysThe31st) {
  EXPECT_THAT(next("2026-01-31", "FREQ=MONTHLY", 5),
              ElementsAre("2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31", "2026-08-31"));
  EXPECT_THAT(next("2026-02-10", "FREQ=MONTHLY;BYMONTHDAY=31", 2), ElementsAre("2026-03-31", "2026-05-31"));
  EXPECT_THAT(next("2026-01-31", "FREQ=MONTHLY;BYMONTHDAY=-1"),
              ElementsAre("2026-01-31", "2026-02-28", "2026-03-31"));
  EXPECT_THAT(next("2024-02-29", "FREQ=YEARLY"), ElementsAre("2024-02-29", "2028-02-29", "2032-02-29"));
  EXPECT_THAT(next("2026-08-31", "FREQ=MONTHLY;INTERVAL=3", 2), ElementsAre("2026-08-31", "2027-05-31"));
}

TEST(Recurrence, WhatTheRuleLeavesOpenTheFirstDayDecides) {
  EXPECT_THAT(next("2026-11-22", "FREQ=WEEKLY", 2), ElementsAre("2026-11-22", "2026-11-29"));
  EXPECT_THAT(next("2026-11-06", "FREQ=YEARLY", 2), ElementsAre("2026-11-06", "2027-11-06"));
  EXPECT_THAT(next("2026-11-06", "FREQ=YEARLY;BYMONTH=3", 2), ElementsAre("2027-03-06", "2028-03-06"));
  EXPECT_THAT(next("2026-11-06", "FREQ=MONTHLY;BYMONTH=3,4", 2), ElementsAre("2027-03-06", "2027-04-06"));
}

TEST(Recurrence, EndsAndExceptions) {
  EXPECT_THAT(next("2026-11-22", "FREQ=DAILY;COUNT=2", 9), ElementsAre("2026-11-22", "2026-11-23"));
  Series daily = series("2026-11-22", "FREQ=DAILY;COUNT=3");
  daily.exceptions = {day("2026-11-23")};
  EXPECT_THAT(next(daily, 9), ElementsAre("2026-11-22", "2026-11-24"));
  EXPECT_THAT(shown(occurrences(daily, day("2026-11-24"), kLast, 9)), ElementsAre("2026-11-24"));
  daily.until = day("2026-11-22");
  EXPECT_THAT(next(daily, 9), ElementsAre("2026-11-22"));

  Series evening = series("2026-11-22", "FREQ=DAILY;UNTIL=20261124T180000");
  evening.second_of_day = 18 * 3600;
  EXPECT_EQ(next(evening, 9).size(), 3U);
  evening.second_of_day += 1;
  EXPECT_EQ(next(evening, 9).size(), 2U);
  EXPECT_EQ(next("2026-11-22", "FREQ=DAILY;UNTIL=20261124", 9).size(), 3U);
}

TEST(Recurrence, WindowsAndLimits) {
  const Series sundays = series("2026-11-22", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU");
  EXPECT_THAT(shown(occurrences(sundays, day("2020-01-01"), day("2026-12-06"), 9)),
              ElementsAre("2026-11-22", "2026-12-06"));
  EXPECT_THAT(shown(occurrences(sundays, day("2026-12-07"), kLast, 1)), ElementsAre("2026-12-20"));
  EXPECT_THAT(occurrences(sundays, day("2026-12-07"), day("2026-12-19"), 9), IsEmpty());
  EXPECT_THAT(occurrences(sundays, day("2026-12-07"), day("2026-12-01"), 9), IsEmpty());
  EXPECT_THAT(occurrences(sundays, day("2026-11-22"), kLast, 0), IsEmpty());
  EXPECT_EQ(next_occurrence(sundays, day("2026-11-23")), day("2026-12-06"));
  EXPECT_EQ(next_occurrence(series("2026-11-22", "FREQ=DAILY;COUNT=1"), day("2026-11-23")), std::nullopt);
  // No further than a hundred years after the window begins.
  EXPECT_EQ(occurrences(series("2000-06-06", "FREQ=YEARLY"), day("2000-06-06"), kLast, 999).size(), 101U);
}

}  // namespace
}  // namespace rcw::checkin
