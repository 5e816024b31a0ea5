// SPDX-License-Identifier: MIT
#include "lib/time/grammar.h"

#include "tests/unit/time/berlin.h"

namespace rcw::time {
namespace {

using Grammar = Berlin;

const char* const kTuesday = "2026-11-24T21:15:00+01:00";
const char* const kAfterMidnight = "2026-11-23T00:30:00+01:00";  // still Sunday the 22nd

TEST_F(Grammar, BareWeekdaysLookBackOrAheadAndTodayCounts) {
  EXPECT_EQ(read(kTuesday, "tue"), "2026-11-24");
  EXPECT_EQ(read(kTuesday, "wed"), "2026-11-18");
  EXPECT_EQ(read(kTuesday, "mon"), "2026-11-23");
  EXPECT_EQ(ahead(kTuesday, "tue"), "2026-11-24");
  EXPECT_EQ(ahead(kTuesday, "wed"), "2026-11-25");
  EXPECT_EQ(ahead(kTuesday, "mon"), "2026-11-30");
  EXPECT_EQ(read(kSunday, "Sunday"), "2026-11-22");
  EXPECT_EQ(read(kSunday, "monday"), "2026-11-16");
}

TEST_F(Grammar, LastThisAndNextWeekdays) {
  EXPECT_EQ(read(kTuesday, "last tue"), "2026-11-17");
  EXPECT_EQ(read(kTuesday, "last mon"), "2026-11-23");
  EXPECT_EQ(read(kTuesday, "next tue"), "2026-12-01");
  EXPECT_EQ(read(kTuesday, "next wed"), "2026-11-25");
  EXPECT_EQ(read(kTuesday, "this mon"), "2026-11-23");
  EXPECT_EQ(read(kTuesday, "this tuesday"), "2026-11-24");
  EXPECT_EQ(read(kTuesday, "this sun"), "2026-11-29");
  EXPECT_EQ(read(kSunday, "last friday"), "2026-11-20");
  EXPECT_EQ(read(kSunday, "this sun"), "2026-11-22");
  EXPECT_EQ(read(kSunday, "this mon"), "2026-11-16");
  EXPECT_EQ(ahead(kTuesday, "last tue"), "2026-11-17");
}

TEST_F(Grammar, SpansBesideToday) {
  EXPECT_EQ(read(kSunday, "last week"), "2026-11-09 to 2026-11-15");
  EXPECT_EQ(read(kSunday, "this week"), "2026-11-16 to 2026-11-22");
  EXPECT_EQ(read(kSunday, "next week"), "2026-11-23 to 2026-11-29");
  EXPECT_EQ(read(kSunday, "last month"), "2026-10-01 to 2026-10-31");
  EXPECT_EQ(read(kSunday, "this month"), "2026-11-01 to 2026-11-30");
  EXPECT_EQ(read(kSunday, "next month"), "2026-12-01 to 2026-12-31");
  EXPECT_EQ(read(kSunday, "last year"), "2025-01-01 to 2025-12-31");
  EXPECT_EQ(read(kSunday, "this year"), "2026-01-01 to 2026-12-31");
  EXPECT_EQ(read(kSunday, "next year"), "2027-01-01 to 2027-12-31");
  EXPECT_EQ(read("2026-12-31T12:00:00+01:00", "next month"), "2027-01-01 to 2027-01-31");
  EXPECT_EQ(read("2027-01-01T12:00:00+01:00", "this week"), "2026-12-28 to 2027-01-03");
  // The month before 31 March is February, and nothing is clamped about it.
  EXPECT_EQ(read("2024-03-31T12:00:00+02:00", "last month"), "2024-02-01 to 2024-02-29");
}

TEST_F(Grammar, EdgesOfThePresent) {
  EXPECT_EQ(read(kTuesday, "sow"), "2026-11-23");
  EXPECT_EQ(read(kTuesday, "eow"), "2026-11-29");
  EXPECT_EQ(read(kTuesday, "som"), "2026-11-01");
  EXPECT_EQ(read(kTuesday, "eom"), "2026-11-30");
  EXPECT_EQ(read(kTuesday, "soy"), "2026-01-01");
  EXPECT_EQ(read(kTuesday, "eoy"), "2026-12-31");
  EXPECT_EQ(read("2024-02-29T12:00:00+01:00", "EOM"), "2024-02-29");
}

TEST_F(Grammar, CountsInWords) {
  EXPECT_EQ(read(kSunday, "3 days ago"), "2026-11-19");
  EXPECT_EQ(read(kSunday, "1 day ago"), "2026-11-21");
  EXPECT_EQ(read(kSunday, "2w ago"), "2026-11-08");
  EXPECT_EQ(read(kSunday, "in 2 weeks"), "2026-12-06");
  EXPECT_EQ(read(kSunday, "in 1y"), "2027-11-22");
  EXPECT_EQ(read(kSunday, "-3 days"), "2026-11-19");
  EXPECT_EQ(read(kSunday, "+1 month"), "2026-12-22");
  EXPECT_EQ(read("2026-03-31T12:00:00+02:00", "1 month ago"), "2026-02-28 clamped");
  EXPECT_EQ(read("2026-10-31T12:00:00+01:00", "in 1 month"), "2026-11-30 clamped");
  EXPECT_EQ(read("2024-02-29T12:00:00+01:00", "4 years ago"), "2020-02-29");
  EXPECT_EQ(read("2024-02-29T12:00:00+01:00", "1 year ago"), "2023-02-28 clamped");
}

TEST_F(Grammar, MinutesAndHoursAreMoments) {
  EXPECT_EQ(read(kSunday, "-90min"), "2026-11-22 at 2026-11-22T19:45:00+01:00");
  EXPECT_EQ(read(kSunday, "-2h"), "2026-11-22 at 2026-11-22T19:15:00+01:00");
  EXPECT_EQ(read(kSunday, "+8h"), "2026-11-23 at 2026-11-23T05:15:00+01:00");
  EXPECT_EQ(read(kSunday, "2 hours ago"), "2026-11-22 at 2026-11-22T19:15:00+01:00");
  EXPECT_EQ(read(kSunday, "in 5 minutes"), "2026-11-22 at 2026-11-22T21:20:00+01:00");
  // Two hours are two hours, whatever clocks show.
  EXPECT_EQ(read("2026-03-29T04:00:00+02:00", "-2h"), "2026-03-28 at 2026-03-29T01:00:00+01:00");
  EXPECT_EQ(read("2026-10-25T04:00:00+01:00", "-2h"), "2026-10-24 at 2026-10-25T02:00:00+01:00");
  EXPECT_EQ(read("2026-10-25T04:00:00+01:00", "-3h"), "2026-10-24 at 2026-10-25T02:00:00+02:00");
}

TEST_F(Grammar, ATimeAloneIsTheNearestOnThatSide) {
  EXPECT_EQ(read(kSunday, "08:30"), "2026-11-22 at 2026-11-22T08:30:00+01:00");
  EXPECT_EQ(read(kSunday, "21:15"), "2026-11-22 at 2026-11-22T21:15:00+01:00");
  EXPECT_EQ(read(kSunday, "21:16"), "2026-11-21 at 2026-11-21T21:16:00+01:00");
  EXPECT_EQ(read(kSunday, "03:59"), "2026-11-21 at 2026-11-22T03:59:00+01:00");
  EXPECT_EQ(read(kSunday, "08:30:15"), "2026-11-22 at 2026-11-22T08:30:15+01:00");
  EXPECT_EQ(ahead(kSunday, "08:30"), "2026-11-23 at 2026-11-23T08:30:00+01:00");
  EXPECT_EQ(ahead(kSunday, "21:15"), "2026-11-22 at 2026-11-22T21:15:00+01:00");
  EXPECT_EQ(ahead(kSunday, "21:16"), "2026-11-22 at 2026-11-22T21:16:00+01:00");
  EXPECT_EQ(read(kAfterMidnight, "23:50"), "2026-11-22 at 2026-11-22T23:50:00+01:00");
  EXPECT_EQ(read(kAfterMidnight, "00:10"), "2026-11-22 at 2026-11-23T00:10:00+01:00");
  EXPECT_EQ(read(kAfterMidnight, "00:40"), "2026-11-21 at 2026-11-22T00:40:00+01:00");
}

TEST_F(Grammar, ATimeOfADay) {
  EXPECT_EQ(read(kSunday, "yesterday 21:30"), "2026-11-21 at 2026-11-21T21:30:00+01:00");
  EXPECT_EQ(read(kSunday, "today 23:00"), "2026-11-22 at 2026-11-22T23:00:00+01:00");
  EXPECT_EQ(read(kSunday, "last tue 21:30"), "2026-11-17 at 2026-11-17T21:30:00+01:00");
  EXPECT_EQ(read(kSunday, "3 days ago 07:00"), "2026-11-19 at 2026-11-19T07:00:00+01:00");
  EXPECT_EQ(read(kSunday, "-1d 07:00"), "2026-11-21 at 2026-11-21T07:00:00+01:00");
  EXPECT_EQ(read(kSunday, "eom 12:00"), "2026-11-30 at 2026-11-30T12:00:00+01:00");
  EXPECT_EQ(read("2026-03-31T12:00:00+02:00", "-1m 12:00"),
            "2026-02-28 at 2026-02-28T12:00:00+01:00 clamped");
}

// Yesterday lasts until 04:00; a day of the calendar begins at midnight.
TEST_F(Grammar, SmallHoursBelongToTheDayBefore) {
  EXPECT_EQ(read(kSunday, "yesterday 01:30"), "2026-11-21 at 2026-11-22T01:30:00+01:00");
  EXPECT_EQ(read(kAfterMidnight, "today 00:10"), "2026-11-22 at 2026-11-23T00:10:00+01:00");
  EXPECT_EQ(read(kAfterMidnight, "yesterday 00:10"), "2026-11-21 at 2026-11-22T00:10:00+01:00");
  EXPECT_EQ(read(kSunday, "2026-11-21 01:30"), "2026-11-20 at 2026-11-21T01:30:00+01:00");
  EXPECT_EQ(read(kSunday, "2026-W47-6 01:30"), "2026-11-20 at 2026-11-21T01:30:00+01:00");
  Present midnight = present(kSunday);
  midnight.day_start = 0;
  EXPECT_EQ(shown(read_phrase("yesterday 01:30", midnight)), "2026-11-21 at 2026-11-21T01:30:00+01:00");
}

TEST_F(Grammar, AWeekdayWithATimeIsTheNearestOnThatSide) {
  EXPECT_EQ(read(kTuesday, "tue 21:00"), "2026-11-24 at 2026-11-24T21:00:00+01:00");
  EXPECT_EQ(read(kTuesday, "tue 21:30"), "2026-11-17 at 2026-11-17T21:30:00+01:00");
  EXPECT_EQ(ahead(kTuesday, "tue 21:00"), "2026-12-01 at 2026-12-01T21:00:00+01:00");
  EXPECT_EQ(ahead(kTuesday, "tue 21:30"), "2026-11-24 at 2026-11-24T21:30:00+01:00");
  EXPECT_EQ(read(kTuesday, "wed 09:00"), "2026-11-18 at 2026-11-18T09:00:00+01:00");
  EXPECT_EQ(read(kTuesday, "tue 01:00"), "2026-11-17 at 2026-11-18T01:00:00+01:00");
}

TEST_F(Grammar, ClocksThatAreChanged) {
  const char* spring = "2026-03-30T12:00:00+02:00";
  EXPECT_EQ(read(spring, "2026-03-29 01:59"), "2026-03-28 at 2026-03-29T01:59:00+01:00");
  EXPECT_EQ(read(spring, "2026-03-29 02:00"), "2026-03-28 at 2026-03-29T03:00:00+02:00 skipped");
  EXPECT_EQ(read(spring, "2026-03-29 02:59"), "2026-03-28 at 2026-03-29T03:59:00+02:00 skipped");
  EXPECT_EQ(read(spring, "2026-03-29 03:00"), "2026-03-28 at 2026-03-29T03:00:00+02:00");
  EXPECT_EQ(read(spring, "last sat 02:30"), "2026-03-28 at 2026-03-29T03:30:00+02:00 skipped");
  EXPECT_EQ(read("2026-03-29T03:10:00+02:00", "02:30"), "2026-03-27 at 2026-03-28T02:30:00+01:00");
  const char* autumn = "2026-10-26T12:00:00+01:00";
  EXPECT_EQ(read(autumn, "2026-10-25 01:59"), "2026-10-24 at 2026-10-25T01:59:00+02:00");
  EXPECT_EQ(read(autumn, "2026-10-25 02:00"),
            "2026-10-24 at 2026-10-25T02:00:00+02:00 or 2026-10-25T02:00:00+01:00");
  EXPECT_EQ(read(autumn, "2026-10-25 02:59"),
            "2026-10-24 at 2026-10-25T02:59:00+02:00 or 2026-10-25T02:59:00+01:00");
  EXPECT_EQ(read(autumn, "2026-10-25 03:00"), "2026-10-24 at 2026-10-25T03:00:00+01:00");
  EXPECT_EQ(read(autumn, "2026-10-25T02:30+01:00"), "2026-10-24 at 2026-10-25T02:30:00+01:00");
}

TEST_F(Grammar, EveryWordAtHalfPastMidnight) {
  const auto days = [&](std::string_view text) { return read(kAfterMidnight, text); };
  EXPECT_EQ(days("now"), "2026-11-22 at 2026-11-23T00:30:00+01:00");
  EXPECT_EQ(days("today"), "2026-11-22");
  EXPECT_EQ(days("yesterday"), "2026-11-21");
  EXPECT_EQ(days("tomorrow"), "2026-11-23");
  EXPECT_EQ(days("sun"), "2026-11-22");
  EXPECT_EQ(days("mon"), "2026-11-16");
  EXPECT_EQ(days("last sun"), "2026-11-15");
  EXPECT_EQ(days("next mon"), "2026-11-23");
  EXPECT_EQ(days("this mon"), "2026-11-16");
  EXPECT_EQ(days("-1d"), "2026-11-21");
  EXPECT_EQ(days("1 week ago"), "2026-11-15");
  EXPECT_EQ(days("in 1 month"), "2026-12-22");
  EXPECT_EQ(days("this week"), "2026-11-16 to 2026-11-22");
  EXPECT_EQ(days("sow"), "2026-11-16");
  EXPECT_EQ(days("eow"), "2026-11-22");
  EXPECT_EQ(read("2026-12-01T00:30:00+01:00", "this month"), "2026-11-01 to 2026-11-30");
  EXPECT_EQ(read("2026-12-01T00:30:00+01:00", "som"), "2026-11-01");
  EXPECT_EQ(read("2026-12-01T00:30:00+01:00", "eom"), "2026-11-30");
  EXPECT_EQ(read("2027-01-01T00:30:00+01:00", "this year"), "2026-01-01 to 2026-12-31");
  EXPECT_EQ(read("2027-01-01T00:30:00+01:00", "soy"), "2026-01-01");
  EXPECT_EQ(read("2027-01-01T00:30:00+01:00", "eoy"), "2026-12-31");
}

TEST_F(Grammar, CaseAndBlanksDoNotMatter) {
  EXPECT_EQ(read(kSunday, "  LAST \t Tue   21:30 "), "2026-11-17 at 2026-11-17T21:30:00+01:00");
  EXPECT_EQ(read(kSunday, "2026-11-22   21:15"), "2026-11-22 at 2026-11-22T21:15:00+01:00");
  EXPECT_EQ(read(kSunday, "2026-w47-7"), "2026-11-22");
}

TEST_F(Grammar, SplitsTheTimeOff) {
  const auto timed = split_time("last tue 21:30");
  ASSERT_TRUE(timed);
  EXPECT_EQ(timed->words, "last tue");
  EXPECT_EQ(timed->second, (21 * 60 + 30) * 60);
  EXPECT_EQ(split_time("21:30").value().words, "");
  EXPECT_FALSE(split_time("last tue"));
  EXPECT_FALSE(split_time("21:60"));
  EXPECT_FALSE(split_time(""));
}

// A word that near words are made of is one that the grammar reads, in some phrase.
TEST_F(Grammar, KnowsItsWords) {
  const Present here = present(kSunday);
  for (const std::string& word : known_words()) {
    bool read = false;
    for (const char* frame : {"", "last ", "in 1 ", "-1"}) {
      read = read || find_reading(frame + word, here, Direction::past);
    }
    const bool frame_itself =
        word == "last" || word == "next" || word == "this" || word == "in" || word == "ago";
    EXPECT_NE(read, frame_itself) << word;
  }
}

TEST_F(Grammar, LeavesTheCalendarWithoutHarm) {
  for (const char* text : {"+999999999h", "-999999999h", "-999999999d 12:00", "9999-W52", "+999999999y"}) {
    const auto reading = find_reading(text, present(kSunday), Direction::past);
    ASSERT_TRUE(reading) << text;
    EXPECT_FALSE(in_calendar(*reading)) << text;
    EXPECT_EQ(error(text), "'" + std::string(text) +
                               "' leaves the years 0001 to 9999; go less far, for example -3d or +2w");
  }
  EXPECT_EQ(read(kSunday, "+7973y 23:00"), "9999-11-22 at 9999-11-22T23:00:00+01:00");
}

}  // namespace
}  // namespace rcw::time
