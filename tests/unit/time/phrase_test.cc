// SPDX-License-Identifier: MIT
#include "lib/time/phrase.h"

#include "tests/unit/time/berlin.h"

namespace rcw::time {
namespace {

using Phrase = Berlin;

TEST_F(Phrase, Words) {
  EXPECT_EQ(read(kSunday, "now"), "2026-11-22 at 2026-11-22T21:15:00+01:00");
  EXPECT_EQ(read(kSunday, "today"), "2026-11-22");
  EXPECT_EQ(read(kSunday, "yesterday"), "2026-11-21");
  EXPECT_EQ(read(kSunday, "tomorrow"), "2026-11-23");
  EXPECT_EQ(read(kSunday, "YesterDay"), "2026-11-21");
}

TEST_F(Phrase, TodayIsTheLogicalDay) {
  EXPECT_EQ(read("2026-11-22T03:59:59+01:00", "today"), "2026-11-21");
  EXPECT_EQ(read("2026-11-22T04:00:00+01:00", "today"), "2026-11-22");
  EXPECT_EQ(read("2026-11-22T03:59:59+01:00", "yesterday"), "2026-11-20");
  EXPECT_EQ(read("2026-11-22T00:30:00+01:00", "now"), "2026-11-21 at 2026-11-22T00:30:00+01:00");
  EXPECT_EQ(read("2026-11-22T23:30:00Z", "today"), "2026-11-22");  // 00:30 on the 23rd in Berlin
  Present midnight = present("2026-11-22T00:30:00+01:00");
  midnight.day_start = 0;
  EXPECT_EQ(to_string(read_phrase("today", midnight).first), "2026-11-22");
}

// GNU date -d yesterday takes 24 hours off, and is a day out here.
TEST_F(Phrase, YesterdayAfterTheClockChange) {
  EXPECT_EQ(read("2026-03-30T00:30:00+02:00", "yesterday"), "2026-03-28");
  EXPECT_EQ(read("2026-03-30T04:30:00+02:00", "yesterday"), "2026-03-29");
  EXPECT_EQ(read("2026-10-26T04:30:00+01:00", "-1d"), "2026-10-25");
}

TEST_F(Phrase, DaysAndSpans) {
  EXPECT_EQ(read(kSunday, "2024-02-29"), "2024-02-29");
  EXPECT_EQ(read(kSunday, "2026-11"), "2026-11-01 to 2026-11-30");
  EXPECT_EQ(read(kSunday, "2024-02"), "2024-02-01 to 2024-02-29");
  EXPECT_EQ(read(kSunday, "2026-12"), "2026-12-01 to 2026-12-31");
  EXPECT_EQ(read(kSunday, "2026"), "2026-01-01 to 2026-12-31");
  EXPECT_EQ(read(kSunday, "9999"), "9999-01-01 to 9999-12-31");
  EXPECT_EQ(read(kSunday, "9999-12"), "9999-12-01 to 9999-12-31");
  EXPECT_EQ(read(kSunday, "0001"), "0001-01-01 to 0001-12-31");
}

TEST_F(Phrase, Moments) {
  EXPECT_EQ(read(kSunday, "2026-11-22T21:15"), "2026-11-22 at 2026-11-22T21:15:00+01:00");
  EXPECT_EQ(read(kSunday, "2026-07-22 21:15:30"), "2026-07-22 at 2026-07-22T21:15:30+02:00");
  EXPECT_EQ(read(kSunday, "2026-07-22t21:15z"), "2026-07-22 at 2026-07-22T21:15:00+00:00");
  EXPECT_EQ(read(kSunday, "2026-07-22T21:15-05:00"), "2026-07-22 at 2026-07-22T21:15:00-05:00");
  EXPECT_EQ(read(kSunday, "2026-07-22T01:15"), "2026-07-21 at 2026-07-22T01:15:00+02:00");
  EXPECT_EQ(read(kSunday, "2026-03-29T02:30"), "2026-03-28 at 2026-03-29T03:30:00+02:00 skipped");
  EXPECT_EQ(read(kSunday, "2026-10-25T02:30"),
            "2026-10-24 at 2026-10-25T02:30:00+02:00 or 2026-10-25T02:30:00+01:00");
  EXPECT_EQ(read(kSunday, "1800-01-01T12:00"), "1800-01-01 at 1800-01-01T12:00:00+00:53");
}

TEST_F(Phrase, FromToday) {
  EXPECT_EQ(read(kSunday, "-3d"), "2026-11-19");
  EXPECT_EQ(read(kSunday, "+2w"), "2026-12-06");
  EXPECT_EQ(read(kSunday, "-1m"), "2026-10-22");
  EXPECT_EQ(read(kSunday, "-1y"), "2025-11-22");
  EXPECT_EQ(read(kSunday, "-90M"), "2019-05-22");
  EXPECT_EQ(read(kSunday, "+0d"), "2026-11-22");
  EXPECT_EQ(read("2026-01-31T12:00:00+01:00", "+1m"), "2026-02-28 clamped");
  EXPECT_EQ(read("2024-02-29T12:00:00+01:00", "+1y"), "2025-02-28 clamped");
  EXPECT_EQ(read("2026-12-31T12:00:00+01:00", "+1d"), "2027-01-01");
  EXPECT_EQ(read(kSunday, "-2025y"), "0001-11-22");
  EXPECT_EQ(read(kSunday, "+7973y"), "9999-11-22");
}

TEST_F(Phrase, StaysInTheCalendar) {
  for (const char* text : {"-2026y", "+7974y", "-999999999d", "+999999999w", "-999999999m", "+999999999y"}) {
    EXPECT_EQ(error(text).substr(0, error(text).find(';')),
              "'" + std::string(text) + "' leaves the years 0001 to 9999");
  }
}

TEST_F(Phrase, RefusesTheRest) {
  for (const char* text : {"",
                           " ",
                           "nowhere",
                           "2026-11-22x",
                           "2026-11-22T",
                           "2026-11-22T24:00",
                           "2026-02-30",
                           "2026-13",
                           "0000",
                           "20261122",
                           "-3",
                           "-d",
                           "--3d",
                           "-3d2w",
                           "- 3d",
                           "+3q",
                           "-1000000000d",
                           "12",
                           "2026-11-22 21:15 +01:00",
                           "２０２６",
                           "1/2/3/4",
                           "29/02"}) {
    EXPECT_EQ(error(text), "'" + std::string(text) + "' is not a date; for example 2026-11-22 or yesterday");
  }
}

TEST_F(Phrase, NeverGuesses) {
  EXPECT_EQ(error("03/04"),
            "'03/04' can be 2026-03-04 or 2026-04-03; write the one you mean, for example 2026-03-04");
  EXPECT_EQ(error("3.4.2025"),
            "'3.4.2025' can be 2025-03-04 or 2025-04-03; write the one you mean, for example 2025-03-04");
  EXPECT_EQ(error("03-04-2026"),
            "'03-04-2026' can be 2026-03-04 or 2026-04-03; write the one you mean, for example 2026-03-04");
  EXPECT_EQ(error("25.12."), "'25.12.' is not written as year-month-day; write 2026-12-25");
  EXPECT_EQ(error("2026/3/4"), "'2026/3/4' is not written as year-month-day; write 2026-03-04");
}

TEST_F(Phrase, CutsWhatItQuotes) {
  EXPECT_EQ(error(std::string(500, 'x')),
            "'" + std::string(39, 'x') + "…' is not a date; for example 2026-11-22 or yesterday");
}

TEST_F(Phrase, Last) {
  EXPECT_EQ(last(kSunday, "1d"), "2026-11-22");
  EXPECT_EQ(last(kSunday, "14d"), "2026-11-09 to 2026-11-22");
  EXPECT_EQ(last(kSunday, "2w"), "2026-11-09 to 2026-11-22");
  EXPECT_EQ(last(kSunday, "3m"), "2026-08-23 to 2026-11-22");
  EXPECT_EQ(last(kSunday, "1Y"), "2025-11-23 to 2026-11-22");
  EXPECT_EQ(last("2026-03-31T12:00:00+02:00", "1m"), "2026-03-01 to 2026-03-31");
  EXPECT_EQ(last("2026-03-30T12:00:00+02:00", "1m"), "2026-03-01 to 2026-03-30");
  EXPECT_EQ(last("2026-03-01T12:00:00+01:00", "1m"), "2026-02-02 to 2026-03-01");
  EXPECT_EQ(last("2024-02-29T12:00:00+01:00", "1y"), "2023-03-01 to 2024-02-29");
  EXPECT_EQ(last("2026-11-22T03:00:00+01:00", "1d"), "2026-11-21");
  EXPECT_EQ(last(kSunday, " 14  Days "), "2026-11-09 to 2026-11-22");
}

TEST_F(Phrase, LastRefusesTheRest) {
  for (const char* text :
       {"", "0d", "d", "14", "-14d", "+1d", "1d 1d", "1q", "1dd", "yesterday", "1.5d", "1d 04:00"}) {
    EXPECT_EQ(last_error(text),
              "'" + std::string(text) + "' is not a length of time in days; for example 14d, 2w, 3m or 1y");
  }
  EXPECT_EQ(last_error("90min"),
            "'90min' counts hours or minutes; count in d, w, m (months) or y, for example 2d or 1w");
  for (const char* text : {"999999999m", "999999999d", "2026y"}) {
    EXPECT_EQ(last_error(text), "'" + std::string(text) +
                                    "' leaves the years 0001 to 9999; go less far, for example -3d or +2w");
  }
}

}  // namespace
}  // namespace rcw::time
