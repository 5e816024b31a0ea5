// SPDX-License-Identifier: MIT
#include "lib/time/zone.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "lib/base/error.h"

namespace rcw::time {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Instant instant(const std::string& text) { return instant_of(parse_stamp(text).value()).value(); }

std::string at(const char* zone, const char* moment) {
  return to_string(Zone::named(zone).at(instant(moment)));
}

// Guards against tables without the rules after 2007 or 2037.
TEST(Zone, KnowsNewYorkSummerAndWinter) {
  const Zone zone = Zone::named("America/New_York");
  EXPECT_EQ(zone.at(instant("2026-07-01T12:00Z")).offset, -240);
  EXPECT_EQ(zone.at(instant("2026-11-22T12:00Z")).offset, -300);
  EXPECT_EQ(zone.at(instant("2060-07-01T12:00Z")).offset, -240);
  EXPECT_EQ(zone.at(instant("2060-12-01T12:00Z")).offset, -300);
}

struct Local {
  const char* zone;
  const char* moment;
  const char* local;
};

TEST(Zone, ReadsMoments) {
  for (const Local& row : std::vector<Local>{
           {"UTC", "2026-11-22T20:15:07Z", "2026-11-22T20:15:07+00:00"},
           {"Europe/Berlin", "2026-11-22T20:15Z", "2026-11-22T21:15:00+01:00"},
           {"Europe/Berlin", "2026-03-29T00:59:59Z", "2026-03-29T01:59:59+01:00"},
           {"Europe/Berlin", "2026-03-29T01:00:00Z", "2026-03-29T03:00:00+02:00"},
           {"Europe/Berlin", "2026-10-25T00:59:59Z", "2026-10-25T02:59:59+02:00"},
           {"Europe/Berlin", "2026-10-25T01:00:00Z", "2026-10-25T02:00:00+01:00"},
           {"America/New_York", "2026-01-01T02:00Z", "2025-12-31T21:00:00-05:00"},
           {"Australia/Lord_Howe", "2026-01-01T00:00Z", "2026-01-01T11:00:00+11:00"},
           {"Australia/Lord_Howe", "2026-07-01T00:00Z", "2026-07-01T10:30:00+10:30"},
           {"Asia/Kathmandu", "2026-07-01T00:00Z", "2026-07-01T05:45:00+05:45"},
           {"Pacific/Kiritimati", "2025-12-31T10:00Z", "2026-01-01T00:00:00+14:00"},
           {"America/St_Johns", "1969-12-31T23:59:59Z", "1969-12-31T20:29:59-03:30"},
           {"Europe/Berlin", "1945-06-01T00:00Z", "1945-06-01T03:00:00+03:00"},
           // Local mean time: +00:53:28 and -04:56:02, rounded.
           {"Europe/Berlin", "1800-01-01T12:00Z", "1800-01-01T12:53:00+00:53"},
           {"America/New_York", "1800-01-01T12:00Z", "1800-01-01T07:04:00-04:56"},
           {"Europe/Berlin", "0001-06-01T00:00Z", "0001-06-01T00:53:00+00:53"},
       }) {
    EXPECT_EQ(at(row.zone, row.moment), row.local) << row.zone;
  }
}

TEST(Zone, KeepsTheMoment) {
  for (const char* name :
       {"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Monrovia"}) {
    const Zone zone = Zone::named(name);
    for (std::int64_t seconds = -6000000000; seconds < 5000000000; seconds += 1234567) {
      ASSERT_EQ(instant_of(zone.at({seconds})), Instant{seconds}) << name;
    }
  }
}

struct Wall {
  const char* zone;
  const char* wall;
  const char* stamp;
};

TEST(Zone, ResolvesWallClocks) {
  for (const Wall& row : std::vector<Wall>{
           {"UTC", "2026-11-22T21:15Z", "2026-11-22T21:15:00+00:00"},
           {"Europe/Berlin", "2026-11-22T21:15Z", "2026-11-22T21:15:00+01:00"},
           {"Europe/Berlin", "2026-07-22T21:15Z", "2026-07-22T21:15:00+02:00"},
           // Gaps: the clock moves on.
           {"Europe/Berlin", "2026-03-29T01:59:59Z", "2026-03-29T01:59:59+01:00"},
           {"Europe/Berlin", "2026-03-29T02:00:00Z", "2026-03-29T03:00:00+02:00"},
           {"Europe/Berlin", "2026-03-29T02:30:00Z", "2026-03-29T03:30:00+02:00"},
           {"Europe/Berlin", "2026-03-29T03:00:00Z", "2026-03-29T03:00:00+02:00"},
           {"America/New_York", "2026-03-08T02:30Z", "2026-03-08T03:30:00-04:00"},
           {"Australia/Lord_Howe", "2026-10-04T02:15Z", "2026-10-04T02:45:00+11:00"},
           {"America/Sao_Paulo", "2018-11-04T00:30Z", "2018-11-04T01:30:00-02:00"},
           {"Pacific/Apia", "2011-12-30T12:00Z", "2011-12-31T12:00:00+14:00"},
           // Overlaps: the first counts.
           {"Europe/Berlin", "2026-10-25T01:59:59Z", "2026-10-25T01:59:59+02:00"},
           {"Europe/Berlin", "2026-10-25T02:30:00Z", "2026-10-25T02:30:00+02:00"},
           {"Europe/Berlin", "2026-10-25T03:00:00Z", "2026-10-25T03:00:00+01:00"},
           {"America/New_York", "2026-11-01T01:30Z", "2026-11-01T01:30:00-04:00"},
           {"America/New_York", "2026-11-01T02:00Z", "2026-11-01T02:00:00-05:00"},
           {"Australia/Lord_Howe", "2026-04-05T01:45Z", "2026-04-05T01:45:00+11:00"},
           {"America/Sao_Paulo", "2018-02-17T23:30Z", "2018-02-17T23:30:00-02:00"},
           // Before standard time and the zones
           {"Europe/Berlin", "1800-01-01T12:00Z", "1800-01-01T12:00:00+00:53"},
           {"America/New_York", "1969-12-31T23:59:59Z", "1969-12-31T23:59:59-05:00"},
           {"Europe/Berlin", "0001-01-01T00:00Z", "0001-01-01T00:00:00+00:53"},
           {"Europe/Berlin", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59+01:00"},
       }) {
    const Stamp wall = parse_stamp(row.wall).value();
    const Stamp got = Zone::named(row.zone).resolve(wall.day, *wall.second);
    EXPECT_EQ(to_string(got), row.stamp) << row.zone << ' ' << row.wall;
  }
}

TEST(Zone, SaysWhatTheClockDid) {
  const Zone zone = Zone::named("Europe/Berlin");
  const auto read = [&](const char* day, int second) {
    return zone.read_clock(parse_day(day).value(), second);
  };
  const int half_past_two = 9000;
  EXPECT_TRUE(read("2026-03-29", half_past_two).skipped);
  EXPECT_FALSE(read("2026-03-29", half_past_two).again);
  EXPECT_FALSE(read("2026-10-25", half_past_two).skipped);
  EXPECT_EQ(read("2026-10-25", half_past_two).again, parse_stamp("2026-10-25T02:30:00+01:00"));
  EXPECT_FALSE(read("2026-11-22", half_past_two).skipped);
  EXPECT_FALSE(read("2026-11-22", half_past_two).again);
  // Beside the change, but not in it.
  EXPECT_FALSE(read("2026-10-25", 3 * 3600).again);
  EXPECT_FALSE(read("2026-10-24", half_past_two).again);
}

TEST(Zone, ResolvesItsOwnReadings) {
  for (const char* name : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia"}) {
    const Zone zone = Zone::named(name);
    for (std::int64_t seconds = -5000000000; seconds < 5000000000; seconds += 1800 * 1001) {
      const Stamp stamp = zone.at({seconds});
      const Stamp again = zone.resolve(stamp.day, *stamp.second);
      ASSERT_EQ(local_text(again), local_text(stamp)) << name;
      ASSERT_LE(instant_of(again)->seconds, seconds) << name;
    }
  }
}

TEST(Zone, RefusesWhatIsNoZone) {
  for (const char* name : {"", "Nowhere/Land", "Europe", "/usr/share/zoneinfo/UTC", "../zoneinfo/UTC",
                           "Europe/../UTC", "Europe//Berlin", "Europe/Berlin/", ":UTC", "CET-1CEST",
                           "zone.tab", "right/Europe/Berlin", "posix/UTC", "Europe/Berlin ", "+01:00"}) {
    try {
      Zone::named(name);
      ADD_FAILURE() << name;
    } catch (const Error& error) {
      EXPECT_EQ(error.exit(), Exit::usage);
      EXPECT_THAT(error.problems().front().reason, HasSubstr("is not a time zone"));
      EXPECT_NE(error.problems().front().hint, "");
    }
  }
}

std::string hint_for(const char* name) {
  try {
    Zone::named(name);
  } catch (const Error& error) {
    return error.problems().front().hint;
  }
  return {};
}

TEST(Zone, OffersTheNearName) {
  EXPECT_EQ(hint_for("europe/berlin"), "did you mean 'Europe/Berlin'?");
  EXPECT_EQ(hint_for("Europe/Belrin"), "did you mean 'Europe/Berlin'?");
  EXPECT_EQ(hint_for("berlin"), "did you mean 'Europe/Berlin'?");
  EXPECT_EQ(hint_for("new_york"), "did you mean 'America/New_York'?");
  EXPECT_EQ(hint_for("Middle-earth/Bree"), "give a name such as Europe/Berlin or UTC");
}

TEST(Zone, ARefusedNameChangesNothing) {
  const Zone zone = Zone::named("Europe/Berlin");
  EXPECT_THROW(Zone::named("Nowhere"), Error);
  EXPECT_EQ(zone.at({0}).offset, 60);
}

class ChooseZone : public testing::Test {
 protected:
  std::string choose(const std::string& wanted, const char* environment) {
    if (environment == nullptr) ::unsetenv("TZ");
    if (environment != nullptr) ::setenv("TZ", environment, 1);
    warnings_.clear();
    return choose_zone(wanted, [this](const std::string& warning) { warnings_.push_back(warning); }).name();
  }

  std::vector<std::string> warnings_;
};

TEST_F(ChooseZone, TakesTheFirstSource) {
  EXPECT_EQ(choose("Asia/Tokyo", "Europe/Berlin"), "Asia/Tokyo");
  EXPECT_EQ(choose("", "Europe/Berlin"), "Europe/Berlin");
  EXPECT_EQ(choose("", ":Europe/Berlin"), "Europe/Berlin");
  EXPECT_EQ(choose("", ":/usr/share/zoneinfo/Europe/Berlin"), "Europe/Berlin");
  EXPECT_EQ(choose("", ""), "UTC");
  EXPECT_THAT(warnings_, IsEmpty());
  EXPECT_THROW(choose("Nowhere", "Europe/Berlin"), Error);
}

TEST_F(ChooseZone, WarnsOfTheRest) {
  EXPECT_NE(choose("", "CET-1CEST,M3.5.0,M10.5.0/3"), "");
  ASSERT_THAT(warnings_, Not(IsEmpty()));
  EXPECT_THAT(warnings_.front(), HasSubstr("TZ names no time zone"));
  EXPECT_NE(choose("", "right/Europe/Berlin"), "");
  EXPECT_THAT(warnings_, Not(IsEmpty()));
}

TEST_F(ChooseZone, GoesOnToTheMachine) {
  const std::string machine = choose("", nullptr);
  EXPECT_NO_THROW(Zone::named(machine));
  EXPECT_EQ(choose("", "/etc/localtime"), machine);
}

}  // namespace
}  // namespace rcw::time
