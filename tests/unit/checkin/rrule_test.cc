// SPDX-License-Identifier: MIT
#include "lib/checkin/rrule.h"

#include <gmock/gmock.h>

#include <string>

#include "tests/unit/checkin/refusals.h"

namespace rcw::checkin {
namespace {

std::string canonical(const char* text) { return to_string(parse_rrule(text)); }

std::string refused(const std::string& text) {
  return refusal([&] { parse_rrule(text); });
}

TEST(Rrule, ComesBackInCanonicalText) {
  EXPECT_EQ(canonical("FREQ=DAILY"), "FREQ=DAILY");
  EXPECT_EQ(canonical(" rrule:byday=su;interval=04;freq=weekly \r\n"), "FREQ=WEEKLY;INTERVAL=4;BYDAY=SU");
  EXPECT_EQ(canonical("FREQ=DAILY;INTERVAL=1;WKST=MO"), "FREQ=DAILY");
  EXPECT_EQ(canonical("FREQ=MONTHLY;BYDAY=FR,-1SU,+1MO,FR;BYSETPOS=-1,1"),
            "FREQ=MONTHLY;BYDAY=-1SU,FR,1MO;BYSETPOS=-1,1");
  EXPECT_EQ(canonical("FREQ=MONTHLY;BYMONTHDAY=31,-1,1;COUNT=10000"),
            "FREQ=MONTHLY;COUNT=10000;BYMONTHDAY=-1,1,31");
  EXPECT_EQ(canonical("UNTIL=20261224;FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=6"),
            "FREQ=YEARLY;UNTIL=20261224;BYMONTH=11;BYMONTHDAY=6");
  EXPECT_EQ(canonical("FREQ=YEARLY;BYWEEKNO=53,-1;BYDAY=MO;WKST=SU;UNTIL=20261224t183005"),
            "FREQ=YEARLY;UNTIL=20261224T183005;BYWEEKNO=-1,53;BYDAY=MO;WKST=SU");
  EXPECT_EQ(canonical("FREQ=YEARLY;BYYEARDAY=366,-366"), "FREQ=YEARLY;BYYEARDAY=-366,366");
  EXPECT_EQ(canonical("FREQ=YEARLY;BYDAY=53SU"), "FREQ=YEARLY;BYDAY=53SU");
}

TEST(Rrule, NamesWhatIsWrongAndWhatIsNear) {
  EXPECT_EQ(refused("FREQ=WEEKLY;BYDYA=SU"), "2: a rule has no part 'BYDYA' | did you mean 'BYDAY'?");
  EXPECT_EQ(
      refused("FREQ=WEEKLY;X-OWN=1"),
      "2: a rule has no part 'X-OWN' | one of: FREQ, INTERVAL, COUNT, UNTIL, BYMONTH, BYWEEKNO, BYYEARDAY, "
      "BYMONTHDAY, BYDAY, BYSETPOS, WKST");
  EXPECT_EQ(refused("FREQ=WEEKY"), "2: FREQ takes no 'WEEKY' | did you mean 'WEEKLY'?");
  EXPECT_EQ(refused("FREQ=HOURLY"),
            "2: FREQ=HOURLY is more often than daily | use FREQ=DAILY, with a time of day for each");
  for (const char* often : {"FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MINUTELY", "freq=hourly;COUNT=3"})
    EXPECT_THAT(refused(often), testing::HasSubstr("more often than daily")) << often;
  EXPECT_EQ(
      refused("BYDAY=SU"),
      "2: the rule does not say how often | begin with FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY");
  EXPECT_EQ(refused("FREQ=DAILY;COUNT=1;COUNT=2"),
            "2: COUNT is given twice | put all of its values into one, with commas between");
  EXPECT_EQ(refused("FREQ=DAILY;COUNT=2;UNTIL=20270101"),
            "2: COUNT and UNTIL are both given | leave one of them out");
  for (const char* text : {"", ";", "FREQ=DAILY;", "FREQ", "every day", "=DAILY"})
    EXPECT_EQ(refused(text),
              "2: a rule is made of parts such as FREQ=WEEKLY, with semicolons between | for example "
              "FREQ=WEEKLY;BYDAY=SU")
        << text;
  EXPECT_EQ(
      refused("FREQ=DAILY;BYHOUR=9,21"),
      "2: a rule has days only, no BYHOUR, BYMINUTE or BYSECOND | leave it out and give the time of day, for "
      "example 21:30");
  EXPECT_EQ(refused("RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD"),
            "2: RSCALE and SKIP are not known here | BYMONTHDAY=-1 is the last day of every month, however "
            "long it is");
}

TEST(Rrule, KeepsNumbersInReach) {
  for (const char* value : {"0", "1001", "-1", "", "2x", "1,2", "99999999999", "1.5", "++2", "+-2", " 2"})
    EXPECT_EQ(refused(std::string("FREQ=DAILY;INTERVAL=") + value),
              "2: INTERVAL takes a number from 1 to 1000 | for example INTERVAL=2")
        << value;
  EXPECT_EQ(refused("FREQ=DAILY;COUNT=10001"),
            "2: COUNT takes a number from 1 to 10000 | for example COUNT=2");
  EXPECT_EQ(refused("FREQ=YEARLY;BYMONTH=13"),
            "2: BYMONTH takes numbers from 1 to 12 | for example BYMONTH=1,2");
  EXPECT_EQ(refused("FREQ=YEARLY;BYMONTH=1,"),
            "2: BYMONTH takes numbers from 1 to 12 | for example BYMONTH=1,2");
  EXPECT_EQ(refused("FREQ=MONTHLY;BYMONTHDAY=32"),
            "2: BYMONTHDAY takes numbers from 1 to 31, and from the end -1 to -31 | for example "
            "BYMONTHDAY=-1 for the last");
  for (const char* text :
       {"FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYMONTHDAY=-32", "FREQ=YEARLY;BYYEARDAY=367",
        "FREQ=YEARLY;BYWEEKNO=54;BYDAY=MO", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-0"})
    EXPECT_THAT(refused(text), testing::HasSubstr("and from the end")) << text;
  for (const char* day : {"", "S", "SO", "0SU", "1.SU", "SU1", "SU,", "SU MO", "999SU", "-SU"})
    EXPECT_EQ(
        refused(std::string("FREQ=MONTHLY;BYDAY=") + day),
        "2: BYDAY takes days of the week in two letters | MO TU WE TH FR SA SU, in a month also 1MO for the "
        "first or -1SU for the last")
        << day;
  EXPECT_EQ(refused("FREQ=MONTHLY;BYDAY=6SU"),
            "2: a number in BYDAY is beyond 5 | count from the end with a number below zero: -1SU is the "
            "last Sunday");
  EXPECT_THAT(refused("FREQ=YEARLY;BYDAY=54SU"), testing::HasSubstr("beyond 53"));
  EXPECT_EQ(refused("FREQ=WEEKLY;WKST=8"),
            "2: WKST takes a day of the week in two letters | for example WKST=MO");
}

TEST(Rrule, RefusesPartsThatDoNotGoTogether) {
  EXPECT_EQ(refused("FREQ=WEEKLY;BYMONTHDAY=1"),
            "2: BYMONTHDAY does not go with FREQ=WEEKLY | BYMONTHDAY goes with FREQ=DAILY, FREQ=MONTHLY and "
            "FREQ=YEARLY");
  EXPECT_EQ(refused("FREQ=MONTHLY;BYWEEKNO=1"),
            "2: BYWEEKNO does not go with FREQ=MONTHLY | BYWEEKNO goes with FREQ=YEARLY");
  EXPECT_THAT(refused("FREQ=DAILY;BYYEARDAY=1"), testing::HasSubstr("BYYEARDAY does not go with FREQ=DAILY"));
  EXPECT_EQ(refused("FREQ=WEEKLY;BYDAY=1SU"),
            "2: a number in BYDAY does not go with FREQ=WEEKLY | a number in BYDAY goes with FREQ=MONTHLY "
            "and FREQ=YEARLY");
  EXPECT_EQ(
      refused("FREQ=YEARLY;BYWEEKNO=1;BYDAY=1SU"),
      "2: a number in BYDAY does not go with BYWEEKNO | leave the number out: the week is given already");
  EXPECT_EQ(refused("FREQ=YEARLY;BYWEEKNO=20"),
            "2: BYWEEKNO leaves the day of the week open | say which one, for example BYWEEKNO=20;BYDAY=MO");
}

TEST(Rrule, RefusesPositionsThatNeverHappen) {
  EXPECT_EQ(refused("FREQ=DAILY;BYSETPOS=1"),
            "2: BYSETPOS has nothing to choose from | say among which days, for example "
            "BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1");
  EXPECT_EQ(refused("FREQ=WEEKLY;BYDAY=SA,SU;BYSETPOS=3"),
            "2: BYSETPOS=3 never happens | there are at most 2 days to choose from");
  EXPECT_THAT(refused("FREQ=MONTHLY;BYDAY=SU;BYSETPOS=-6"), testing::HasSubstr("at most 5 days"));
  EXPECT_THAT(refused("FREQ=YEARLY;BYDAY=SU;BYSETPOS=54"), testing::HasSubstr("at most 53 days"));
  EXPECT_THAT(refused("FREQ=DAILY;BYDAY=SU;BYSETPOS=2"), testing::HasSubstr("at most 1 days"));
  EXPECT_THAT(refused("FREQ=MONTHLY;BYMONTHDAY=1,2;BYDAY=1MO;BYSETPOS=2"),
              testing::HasSubstr("at most 1 days"));
  EXPECT_EQ(refused("FREQ=MONTHLY;BYDAY=SU;BYSETPOS=5"), "nothing");
  EXPECT_EQ(refused("FREQ=YEARLY;BYMONTH=1,2;BYSETPOS=2"), "nothing");
}

TEST(Rrule, RefusesAnEndThatIsNotLocal) {
  EXPECT_EQ(refused("FREQ=DAILY;UNTIL=20261224T180000Z"),
            "2: UNTIL is in UTC, and rules are kept in local time | write the last day there is, for example "
            "UNTIL=20261224");
  for (const char* until : {"", "2026", "20260230", "2026-12-24", "20261224T1800", "20261224T250000",
                            "20261224T18000x", "20261224 180000", "99999999", "tomorrow"})
    EXPECT_EQ(refused(std::string("FREQ=DAILY;UNTIL=") + until),
              "2: UNTIL takes a day or a local time | for example UNTIL=20261224 or UNTIL=20261224T180000")
        << until;
}

TEST(Rrule, HoldsOutAgainstAnyText) {
  EXPECT_THAT(refused(std::string(2001, 'A')), testing::StartsWith("2: the rule is longer than 2000 bytes"));
  std::string many = "FREQ=MONTHLY;BYMONTHDAY=1";
  for (int i = 0; i < 900; ++i) many += ",1";
  EXPECT_EQ(to_string(parse_rrule(many)), "FREQ=MONTHLY;BYMONTHDAY=1");
  EXPECT_THAT(refused(std::string("FREQ=DAILY;\0\xff\x1b[31m=1", 20)),
              testing::StartsWith("2: a rule has no part"));
  EXPECT_THAT(refused("FREQ=" + std::string(500, 'W')), testing::HasSubstr("…"));
}

TEST(Rrule, IsBadDataInAFile) {
  EXPECT_EQ(refusal([] {
              parse_rrule("FREQ=HOURLY", {"plan.yaml", 7, 3, "rule"});
            }),
            "3: plan.yaml:7:3: rule: FREQ=HOURLY is more often than daily | use FREQ=DAILY, with a time of "
            "day for each");
}

}  // namespace
}  // namespace rcw::checkin
