// SPDX-License-Identifier: MIT
#include "lib/checkin/friendly.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "tests/unit/checkin/refusals.h"

namespace rcw::checkin {
namespace {

std::string refused(const std::string& text) {
  return refusal([&] { parse_rhythm(text); });
}

std::string rule_of(const std::string& text) {
  const Rhythm rhythm = parse_rhythm(text);
  const Rule* rule = std::get_if<Rule>(&rhythm.when);
  return rule == nullptr ? "none" : to_string(*rule);
}

struct Said {
  const char* words;  // as describe has them
  const char* rule;
};

const std::vector<Said>& said() {
  static const std::vector<Said> all = {
      {"every day", "FREQ=DAILY"},
      {"every 2 days", "FREQ=DAILY;INTERVAL=2"},
      {"every week", "FREQ=WEEKLY"},
      {"every 2 weeks", "FREQ=WEEKLY;INTERVAL=2"},
      {"every sunday", "FREQ=WEEKLY;BYDAY=SU"},
      {"every 4 weeks on sunday", "FREQ=WEEKLY;INTERVAL=4;BYDAY=SU"},
      {"every 2 weeks on weekdays", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR"},
      {"every monday and thursday", "FREQ=WEEKLY;BYDAY=MO,TH"},
      {"every monday, wednesday and friday", "FREQ=WEEKLY;BYDAY=MO,WE,FR"},
      {"weekdays", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"},
      {"weekends", "FREQ=WEEKLY;BYDAY=SA,SU"},
      {"every month", "FREQ=MONTHLY"},
      {"monthly on the 31st", "FREQ=MONTHLY;BYMONTHDAY=31"},
      {"monthly on the last day", "FREQ=MONTHLY;BYMONTHDAY=-1"},
      {"monthly on the 1st, the 15th and the last day", "FREQ=MONTHLY;BYMONTHDAY=-1,1,15"},
      {"every 3 months on the 1st", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1"},
      {"last sunday of the month", "FREQ=MONTHLY;BYDAY=-1SU"},
      {"first monday of the month", "FREQ=MONTHLY;BYDAY=1MO"},
      {"every 2 months on the fifth friday", "FREQ=MONTHLY;INTERVAL=2;BYDAY=5FR"},
      {"first weekday of the month", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"},
      {"every 3 months on the last weekday", "FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"},
      {"every year", "FREQ=YEARLY"},
      {"yearly on 6 november", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=6"},
      {"yearly on 29 february", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"},
      {"every 2 years on 6 november", "FREQ=YEARLY;INTERVAL=2;BYMONTH=11;BYMONTHDAY=6"},
      {"every day, 10 times", "FREQ=DAILY;COUNT=10"},
      {"every monday and thursday until 2027-03-01", "FREQ=WEEKLY;UNTIL=20270301;BYDAY=MO,TH"},
  };
  return all;
}

TEST(Friendly, WordsAndRulesBothWays) {
  for (const Said& each : said()) {
    EXPECT_EQ(rule_of(each.words), each.rule) << each.words;
    EXPECT_EQ(describe(std::get<Rule>(parse_rhythm(each.words).when)), each.words);
  }
}

TEST(Friendly, TimesOfDayBothWays) {
  for (const char* text :
       {"every day 21:30", "weekdays 07:30", "last sunday of the month 18:00", "every day 21:30, 10 times",
        "every sunday 19:00 until 2027-03-01", "once 2026-12-24 18:00", "once 2026-12-24", "on day 43",
        "on day 43 09:00", "every day 06:05:07", "FREQ=MONTHLY;BYMONTHDAY=-2 18:00"})
    EXPECT_EQ(describe(parse_rhythm(text)), text);
  EXPECT_EQ(parse_rhythm("every day").second, std::nullopt);
  for (const char* time : {"21:30", "9:30pm", "9:30 pm", "09:30PM", "at 21:30", "at 9:30 PM"})
    EXPECT_EQ(parse_rhythm(std::string("every day ") + time).second, 21 * 3600 + 30 * 60) << time;
  EXPECT_EQ(parse_rhythm("every day 9am").second, 9 * 3600);
  EXPECT_EQ(parse_rhythm("every day 9pm").second, 21 * 3600);
}

TEST(Friendly, OtherWordsForTheSame) {
  const std::vector<std::pair<const char*, const char*>> all = {
      {"daily", "every day"},
      {"Every  Other Day", "every 2 days"},
      {"weekly on sun", "every sunday"},
      {"every week on sunday", "every sunday"},
      {"every 1 week on sunday", "every sunday"},
      {"every other sunday", "every 2 weeks on sunday"},
      {"every mon thu", "every monday and thursday"},
      {"every thu, mon, thu", "every monday and thursday"},
      {"every weekday", "weekdays"},
      {"every sat and sun", "weekends"},
      {"weekly on weekends", "weekends"},
      {"on the last sun of every month", "last sunday of the month"},
      {"monthly on the last sunday", "last sunday of the month"},
      {"every month on the 2nd friday", "second friday of the month"},
      {"every month on 31st", "monthly on the 31st"},
      {"last day of the month", "monthly on the last day"},
      {"first day of the month", "monthly on the 1st"},
      {"monthly on the 1st and 15th", "monthly on the 1st and the 15th"},
      {"yearly on nov 6th", "yearly on 6 november"},
      {"every year on the 6th of november", "yearly on 6 november"},
      {"rrule:freq=weekly;byday=mo,th", "every monday and thursday"},
      {"every day 1 time", "every day, 1 times"},
  };
  for (const auto& [words, same] : all) EXPECT_EQ(describe(parse_rhythm(words)), same) << words;
}

TEST(Friendly, WhatTheGrammarHasNoWordsForIsAnRrule) {
  for (const char* rule :
       {"FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
        "FREQ=MONTHLY;BYDAY=1SU,3SU", "FREQ=DAILY;UNTIL=20270301T180000", "FREQ=DAILY;BYDAY=SU",
        "FREQ=MONTHLY;BYMONTHDAY=-2,-1", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYDAY=1MO",
        "FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=1MO", "FREQ=YEARLY;BYMONTH=3;BYSETPOS=1"}) {
    EXPECT_EQ(describe(std::get<Rule>(parse_rhythm(rule).when)), rule);
  }
}

TEST(Friendly, RefusesWhatCanBeTwoThings) {
  EXPECT_EQ(refused("every day 9"), "2: '9' can be morning or evening | write 09:00 or 21:00");
  EXPECT_EQ(refused("every day at 9:30"), "2: '9:30' can be morning or evening | write 09:30 or 21:30");
  EXPECT_EQ(refused("every day 12"), "2: '12' can be morning or evening | write 00:00 or 12:00");
  EXPECT_EQ(refused("every day 21"), "2: '21' is not a time of day | write 21:00");
  EXPECT_EQ(refused("weekdays 12am"),
            "2: '12am' is noon to some and midnight to others | write 12:00 or 00:00");
  EXPECT_EQ(refused("sunday 19:00"),
            "2: 'sunday 19:00' can be once or every week | write 'every sunday 19:00', or once and a date "
            "such as once "
            "2026-12-24");
  EXPECT_EQ(refused("every second sunday 19:00"),
            "2: 'every second sunday 19:00' can be counted in weeks or in the month | write 'every 2 weeks "
            "on sunday' or "
            "'second sunday of the month'");
  EXPECT_EQ(refused("biweekly"),
            "2: 'biweekly' can be twice a week or every second one | write every 2 weeks, or name both days");
}

TEST(Friendly, NamesTheNearestForm) {
  EXPECT_EQ(refused("evry day 21:30"), "2: 'evry day 21:30' is not a rule | did you mean 'every day 21:30'?");
  EXPECT_EQ(refused("every mondya and thursday"),
            "2: 'every mondya and thursday' is not a rule | did you mean 'every monday and thursday'?");
  EXPECT_EQ(refused("every full moon"),
            "2: 'every full moon' is not a rule | for example every day 21:30, every 4 weeks on sunday "
            "19:00, last sunday of "
            "the month, once 2026-12-24");
  EXPECT_EQ(refused("whenever we feel like it in a month"),
            "2: 'whenever we feel like it in a month' is not a rule | for example monthly on the 31st, last "
            "sunday of the "
            "month, every 3 months on the 1st");
  EXPECT_THAT(refused("twice a year"),
              testing::EndsWith("for example yearly on 6 november, every 2 years on 6 november"));
  EXPECT_THAT(refused("once tomorrow"), testing::EndsWith("for example once 2026-12-24 18:00, on day 43"));
  EXPECT_THAT(refused("thrice a week"),
              testing::EndsWith("for example every sunday 19:00, every 4 weeks on sunday 19:00, "
                                "weekdays 07:30"));
  EXPECT_EQ(refused(" \t"), "2: the rule is empty | for example every sunday 19:00");
  EXPECT_EQ(refused(std::string(3000, 'x')),
            "2: the rule is longer than 2100 bytes | for example every sunday 19:00");
}

TEST(Friendly, KeepsNumbersInReach) {
  EXPECT_EQ(refused("every 0 weeks"),
            "2: 0 is not a number from 1 to 1000 | for example every 2 weeks or on day 43");
  EXPECT_THAT(refused("every 1001 days"), testing::StartsWith("2: 1001 is not a number from 1 to 1000"));
  EXPECT_THAT(refused("on day 0"), testing::StartsWith("2: 0 is not a number from 1 to 36525"));
  EXPECT_EQ(refused("monthly on the 32nd"),
            "2: no month has a 32nd | the days of a month are the 1st to the 31st, and the last day");
  EXPECT_EQ(refused("yearly on 30 february"), "2: there is no 30 february | february has at most 29 days");
  EXPECT_EQ(refused("FREQ=HOURLY 18:00"),
            "2: FREQ=HOURLY is more often than daily | use FREQ=DAILY, with a time of day for each");
}

TEST(Friendly, NothingLooser) {
  for (const char* text : {"every",
                           "every 2",
                           "every 2 sunday",
                           "every day on sunday",
                           "every week on",
                           "every week on and",
                           "monthly on the",
                           "monthly on the last",
                           "monthly on sunday",
                           "sixth sunday of the month",
                           "last sunday of the year",
                           "21:30",
                           "21:30 every day",
                           "every day 24:00",
                           "every day 13pm",
                           "every day 0am",
                           "every day 9:5pm",
                           "once",
                           "once 2026-02-30",
                           "once 2026-12-24 5 times",
                           "on day",
                           "on day x",
                           "every day until tomorrow",
                           "every day, -1 times",
                           "FREQ=DAILY;COUNT=3 5 times",
                           "every -2 days",
                           "every day every day",
                           "monthly on the 1th",
                           "weekdays weekends"})
    EXPECT_THAT(refused(text), testing::StartsWith("2: ")) << text;
}

TEST(Friendly, ASeriesOfEachKind) {
  const time::Day start = time::parse_day("2026-11-22").value();
  const auto first = [&](const char* text) {
    return to_string(first_occurrence(series_of(parse_rhythm(text), start, 0)));
  };
  EXPECT_EQ(first("on day 1"), "2026-11-22");
  EXPECT_EQ(first("on day 43"), "2027-01-03");
  EXPECT_EQ(first("once 2026-12-24 18:00"), "2026-12-24");
  EXPECT_EQ(first("last sunday of the month"), "2026-11-29");
  EXPECT_EQ(series_of(parse_rhythm("every day"), start, 7200).second_of_day, 7200);
  EXPECT_EQ(series_of(parse_rhythm("on day 2 18:00"), start, 7200).second_of_day, 18 * 3600);
  const Series once = series_of(parse_rhythm("on day 43"), start, 0);
  EXPECT_EQ(occurrences(once, start, time::parse_day("2099-01-01").value(), 9).size(), 1U);
  EXPECT_EQ(refusal([] {
              series_of(Rhythm{DayNumber{43}, {}}, time::parse_day("9999-12-01").value(), 0);
            }),
            "2: day 43 lies after the year 9999 | start earlier");
}

}  // namespace
}  // namespace rcw::checkin
