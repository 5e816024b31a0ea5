// SPDX-License-Identifier: MIT
#include "lib/checkin/local_moment.h"

#include <gtest/gtest.h>

#include <string>

namespace rcw::checkin {
namespace {

std::string moment(const char* zone, const char* day, int hour, int minute) {
  const time::Zone there = time::Zone::named(zone);
  const auto local = moment_of({time::parse_day(day).value(), hour * 3600 + minute * 60, {}}, there);
  std::string text = to_string(local.stamp);
  if (local.skipped) text += " skipped";
  return local.again ? text + " again " + to_string(*local.again) : text;
}

TEST(LocalMoment, ATimeThatIsPassedOverIsAsMuchLater) {
  EXPECT_EQ(moment("America/New_York", "2026-03-08", 2, 30), "2026-03-08T03:30:00-04:00 skipped");
  EXPECT_EQ(moment("Europe/Berlin", "2026-03-29", 2, 0), "2026-03-29T03:00:00+02:00 skipped");
  EXPECT_EQ(moment("Europe/London", "2026-03-29", 1, 30), "2026-03-29T02:30:00+01:00 skipped");
  EXPECT_EQ(moment("Australia/Lord_Howe", "2026-10-04", 2, 15), "2026-10-04T02:45:00+11:00 skipped");
  // A whole day was left out.
  EXPECT_EQ(moment("Pacific/Apia", "2011-12-30", 19, 0), "2011-12-31T19:00:00+14:00 skipped");
}

TEST(LocalMoment, OfTwoTheFirstCounts) {
  EXPECT_EQ(moment("America/New_York", "2026-11-01", 1, 30),
            "2026-11-01T01:30:00-04:00 again 2026-11-01T01:30:00-05:00");
  EXPECT_EQ(moment("Europe/Berlin", "2026-10-25", 2, 30),
            "2026-10-25T02:30:00+02:00 again 2026-10-25T02:30:00+01:00");
  EXPECT_EQ(moment("Australia/Lord_Howe", "2026-04-05", 1, 45),
            "2026-04-05T01:45:00+11:00 again 2026-04-05T01:45:00+10:30");
}

TEST(LocalMoment, ADayLaterTheClockIsItselfAgain) {
  EXPECT_EQ(moment("America/New_York", "2026-03-09", 2, 30), "2026-03-09T02:30:00-04:00");
  EXPECT_EQ(moment("Asia/Kathmandu", "2026-03-08", 2, 30), "2026-03-08T02:30:00+05:45");
  EXPECT_EQ(moment("Asia/Shanghai", "1988-04-18", 2, 30), "1988-04-18T02:30:00+09:00");
}

TEST(LocalMoment, MidnightWithoutATime) {
  const time::Zone berlin = time::Zone::named("Europe/Berlin");
  EXPECT_EQ(to_string(moment_of({time::parse_day("2026-11-22").value(), {}, {}}, berlin).stamp),
            "2026-11-22T00:00:00+01:00");
}

TEST(HasCome, IsTrueFromTheMomentOn) {
  const time::Zone zone = time::Zone::named("America/New_York");
  const auto come = [&](const char* local, const char* now) {
    const auto stamp = *time::parse_stamp(std::string(local) + "Z");
    return has_come({.day = stamp.day, .second = stamp.second}, *time::instant_of(*time::parse_stamp(now)),
                    zone);
  };
  EXPECT_FALSE(come("2026-03-08T02:30:00", "2026-03-08T03:29:59-04:00")) << "passed over: it is 03:30";
  EXPECT_TRUE(come("2026-03-08T02:30:00", "2026-03-08T03:30:00-04:00"));
  EXPECT_FALSE(come("2026-11-01T01:30:00", "2026-11-01T01:29:59-04:00"));
  EXPECT_TRUE(come("2026-11-01T01:30:00", "2026-11-01T01:30:00-04:00")) << "the first of two";
  EXPECT_TRUE(come("2026-11-01T01:30:00", "2026-11-01T01:10:00-05:00")) << "between the two";
  EXPECT_TRUE(come("2026-07-01T12:00:00", "2026-07-02T12:00:00-04:00"));
  EXPECT_FALSE(come("2026-07-03T12:00:00", "2026-07-02T12:00:00-04:00"));
}

}  // namespace
}  // namespace rcw::checkin
