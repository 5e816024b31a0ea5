// SPDX-License-Identifier: MIT
#include "lib/time/stamp.h"

#include <gtest/gtest.h>

#include <random>

namespace rcw::time {
namespace {

Stamp stamp(const char* text) { return parse_stamp(text).value(); }

TEST(ParseStamp, ReadsAndWritesTheCanonicalForm) {
  const std::vector<std::pair<const char*, const char*>> table = {
      {"2026-11-22", "2026-11-22"},
      {"2026-11-22T21:15:00+01:00", "2026-11-22T21:15:00+01:00"},
      {"1660-01-11T22:00:00", "1660-01-11T22:00:00"},
      {"1899-12-31T23:59:59", "1899-12-31T23:59:59"},
      {"2026-11-22T21:15Z", "2026-11-22T21:15:00+00:00"},
      {"2026-11-22T21:15:30.987-00:00", "2026-11-22T21:15:30+00:00"},
      {"2026-11-22T21:15-09:30", "2026-11-22T21:15:00-09:30"},
      {"0001-01-01T00:00+23:59", "0001-01-01T00:00:00+23:59"},
      {"9999-12-31T23:59:59-23:59", "9999-12-31T23:59:59-23:59"},
      {"1800-05-05T12:00+00:53", "1800-05-05T12:00:00+00:53"},
      {"2026-11-22T21:15-00:01", "2026-11-22T21:15:00-00:01"},
  };
  for (const auto& [text, canonical] : table) EXPECT_EQ(to_string(stamp(text)), canonical);
}

TEST(ParseStamp, RefusesTheRest) {
  for (const char* text :
       {"", "now", "2026-11", "2026-11-22T21:15:00", "1900-01-01T00:00", "2026-11-22T24:00Z",
        "2026-11-22T23:59:60Z", "2026-11-22T21:15:00 +01:00", "2026-11-22 21:15:00+01:00",
        "2026-11-22t21:15:00Z", "2026-11-22T21:15:00z", "2026-11-22T21:15:00+01", "2026-11-22T21:15:00+0100",
        "2026-11-22T21:15:00Zx", "2026-02-29T00:00Z", "2026-11-22T", "2026-11-22Z", "2026-11-22T21:15:00,5Z",
        "2026-11-22T21:15:00\n"}) {
    EXPECT_FALSE(parse_stamp(text)) << text;
  }
}

TEST(ParseStamp, ReadsBackAnyStamp) {
  std::mt19937 random(5);
  std::uniform_int_distribution<int> day(kFirstEpochDay, kLastEpochDay);
  std::uniform_int_distribution<int> second(0, 86399);
  std::uniform_int_distribution<int> offset(-1439, 1439);
  for (int round = 0; round < 20000; ++round) {
    const Stamp any = {Day::from_epoch(day(random)), second(random), offset(random)};
    ASSERT_EQ(parse_stamp(to_string(any)), any);
  }
}

TEST(LocalText, IsShort) {
  EXPECT_EQ(local_text(stamp("2026-11-22T21:15:59+01:00")), "2026-11-22 21:15");
  EXPECT_EQ(local_text(stamp("2026-11-22")), "2026-11-22");
  EXPECT_EQ(local_text(stamp("0099-01-02T03:04")), "0099-01-02 03:04");
}

TEST(InstantOf, CountsFromTheOffset) {
  EXPECT_EQ(instant_of(stamp("1970-01-01T00:00Z"))->seconds, 0);
  EXPECT_EQ(instant_of(stamp("1970-01-01T00:00+01:00"))->seconds, -3600);
  EXPECT_EQ(instant_of(stamp("1969-12-31T23:59:59-00:30"))->seconds, 1799);
  EXPECT_EQ(instant_of(stamp("2026-11-22T21:15+01:00"))->seconds, 1795378500);
  EXPECT_EQ(instant_of(stamp("1660-01-11T22:00")), instant_of(stamp("1660-01-11T22:00Z")));
  EXPECT_FALSE(instant_of(stamp("2026-11-22")));
}

TEST(LogicalDay, BeginsAtDayStart) {
  constexpr int kFour = 4 * 3600;
  EXPECT_EQ(to_string(logical_day(stamp("2026-11-22T03:59:59+01:00"), kFour)), "2026-11-21");
  EXPECT_EQ(to_string(logical_day(stamp("2026-11-22T04:00:00+01:00"), kFour)), "2026-11-22");
  EXPECT_EQ(to_string(logical_day(stamp("2026-11-22T23:59:59+01:00"), kFour)), "2026-11-22");
  EXPECT_EQ(to_string(logical_day(stamp("2027-01-01T00:00:00+01:00"), kFour)), "2026-12-31");
  EXPECT_EQ(to_string(logical_day(stamp("2026-11-22T00:00:00+01:00"), 0)), "2026-11-22");
  EXPECT_EQ(to_string(logical_day(stamp("2026-11-22"), kFour)), "2026-11-22");
  EXPECT_EQ(to_string(logical_day(stamp("0001-01-01T01:00"), kFour)), "0001-01-01");
}

TEST(ParseTimeOfDay, WantsHoursAndMinutes) {
  EXPECT_EQ(parse_time_of_day("00:00"), 0);
  EXPECT_EQ(parse_time_of_day("04:00"), 14400);
  EXPECT_EQ(parse_time_of_day("23:59"), 86340);
  for (const char* text : {"", "4:00", "24:00", "04:60", "04", "0400", "04:00:00", "04:00 ", "-4:00"}) {
    EXPECT_FALSE(parse_time_of_day(text)) << text;
  }
}

}  // namespace
}  // namespace rcw::time
