// SPDX-License-Identifier: MIT
#include "lib/checkin/calendar_file.h"

#include <gmock/gmock.h>

#include <string>

#include "lib/checkin/rrule.h"
#include "tests/unit/checkin/refusals.h"

namespace rcw::checkin {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;
using time::Day;

constexpr time::Instant kStamp{1795378500};  // 2026-11-22T20:15:00Z

Day day(const char* text) { return time::parse_day(text).value(); }

CalendarEvent event(const char* first, const char* rule, const char* zone = "") {
  CalendarEvent made{.id = "k7qdm3x2ab", .zone = zone, .minutes = 30, .stamp = kStamp, .title = "Check-in"};
  made.series = {day(first), 19 * 3600, parse_rrule(rule), {}, {}};
  return made;
}

std::string file(const CalendarEvent& one) { return calendar_file({one}, {}); }

// Lines that are folded put together again.
std::string unfolded(std::string text) {
  for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ")) text.erase(at, 3);
  return text;
}

// Of a property its first line after BEGIN:VEVENT.
std::string line(const CalendarEvent& one, const std::string& property) {
  const std::string text = unfolded(file(one));
  const auto from = text.find("\r\n" + property, text.find("BEGIN:VEVENT"));
  if (from == std::string::npos) return "none";
  return text.substr(from + 2, text.find("\r\n", from + 2) - from - 2);
}

TEST(CalendarFile, AllOfAFloatingEvent) {
  auto one = event("2026-11-22", "FREQ=WEEKLY;INTERVAL=4;BYDAY=SU");
  one.alarm_minutes = 15;
  EXPECT_EQ(file(one),
            "BEGIN:VCALENDAR\r\n"
            "VERSION:2.0\r\n"
            "PRODID:-//rcw//rcw-checkin//EN\r\n"
            "CALSCALE:GREGORIAN\r\n"
            "BEGIN:VEVENT\r\n"
            "UID:k7qdm3x2ab@rcw.invalid\r\n"
            "DTSTAMP:20261122T201500Z\r\n"
            "SUMMARY:Check-in\r\n"
            "DTSTART:20261122T190000\r\n"
            "DURATION:PT30M\r\n"
            "RRULE:FREQ=WEEKLY;INTERVAL=4;BYDAY=SU\r\n"
            "BEGIN:VALARM\r\n"
            "ACTION:DISPLAY\r\n"
            "DESCRIPTION:Check-in\r\n"
            "TRIGGER:-PT15M\r\n"
            "END:VALARM\r\n"
            "END:VEVENT\r\n"
            "END:VCALENDAR\r\n");
}

TEST(CalendarFile, AllOfATask) {
  EXPECT_EQ(calendar_file({}, {{"k7qdm3x2ab", day("2026-12-06"), "Look back", kStamp}}),
            "BEGIN:VCALENDAR\r\n"
            "VERSION:2.0\r\n"
            "PRODID:-//rcw//rcw-checkin//EN\r\n"
            "CALSCALE:GREGORIAN\r\n"
            "BEGIN:VTODO\r\n"
            "UID:k7qdm3x2ab@rcw.invalid\r\n"
            "DTSTAMP:20261122T201500Z\r\n"
            "SUMMARY:Look back\r\n"
            "DUE;VALUE=DATE:20261206\r\n"
            "STATUS:NEEDS-ACTION\r\n"
            "END:VTODO\r\n"
            "END:VCALENDAR\r\n");
}

TEST(CalendarFile, NothingIsStillACalendar) {
  EXPECT_THAT(calendar_file({}, {}), StartsWith("BEGIN:VCALENDAR\r\n"));
  EXPECT_THAT(calendar_file({}, {}), EndsWith("END:VCALENDAR\r\n"));
}

TEST(CalendarFile, AlarmsAndWhatIsNotSaid) {
  auto one = event("2026-11-22", "FREQ=DAILY");
  EXPECT_EQ(line(one, "TRIGGER"), "none");
  EXPECT_EQ(line(one, "SEQUENCE"), "none");
  one.alarm_minutes = 0;
  EXPECT_EQ(line(one, "TRIGGER"), "TRIGGER:PT0S");
  one.alarm_minutes = 90;
  EXPECT_EQ(line(one, "TRIGGER"), "TRIGGER:-PT1H30M");
  one.sequence = 2;
  one.minutes = 0;
  EXPECT_EQ(line(one, "SEQUENCE"), "SEQUENCE:2");
  EXPECT_EQ(line(one, "DURATION"), "none");
}

TEST(CalendarFile, BeginsAtItsFirstRealDay) {
  EXPECT_EQ(line(event("2026-11-23", "FREQ=MONTHLY;BYDAY=-1SU"), "DTSTART"), "DTSTART:20261129T190000");
  // Every second week counts from the week it began in, also when its own Sunday comes later.
  EXPECT_EQ(line(event("2026-11-25", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU"), "DTSTART"),
            "DTSTART:20261206T190000");
  // What the first day left open is said, since it is another one now.
  EXPECT_EQ(line(event("2026-11-30", "FREQ=MONTHLY;BYMONTH=3;COUNT=3"), "RRULE"),
            "RRULE:FREQ=MONTHLY;COUNT=3;BYMONTHDAY=30;BYMONTH=3");
}

TEST(CalendarFile, CountAndExceptions) {
  auto one = event("2026-11-23", "FREQ=WEEKLY;BYDAY=SU;COUNT=4", "Asia/Shanghai");
  // Left out, and counted: the first, and a day that is none anyway.
  one.series.exceptions = {day("2026-11-29"), day("2026-12-01"), day("2026-12-20")};
  EXPECT_EQ(line(one, "DTSTART"), "DTSTART;TZID=Asia/Shanghai:20261129T190000");
  EXPECT_EQ(line(one, "RRULE"), "RRULE:FREQ=WEEKLY;UNTIL=20261220T110000Z;BYDAY=SU");
  EXPECT_THAT(file(one), HasSubstr("\r\nEXDATE;TZID=Asia/Shanghai:20261129T190000\r\n"
                                   "EXDATE;TZID=Asia/Shanghai:20261220T190000\r\n"));
  EXPECT_THAT(file(one), Not(HasSubstr("20261201")));
  // Without any left out it is a COUNT, unless another end is beside it.
  one.series.exceptions.clear();
  EXPECT_EQ(line(one, "RRULE"), "RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=SU");
  one.series.until = day("2026-12-14");
  EXPECT_EQ(line(one, "RRULE"), "RRULE:FREQ=WEEKLY;UNTIL=20261213T110000Z;BYDAY=SU");
}

TEST(CalendarFile, OnceHasNoRule) {
  const auto once = event("2026-11-22", "FREQ=DAILY;COUNT=1");
  EXPECT_EQ(line(once, "DTSTART"), "DTSTART:20261122T190000");
  EXPECT_EQ(line(once, "RRULE"), "none");
}

TEST(CalendarFile, EndsAreOfTheFormOfTheStart) {
  const char* rule = "FREQ=DAILY;UNTIL=20261224";
  EXPECT_EQ(line(event("2026-11-22", rule), "RRULE"), "RRULE:FREQ=DAILY;UNTIL=20261224T190000");
  EXPECT_EQ(line(event("2026-11-22", rule, "America/New_York"), "RRULE"),
            "RRULE:FREQ=DAILY;UNTIL=20261225T000000Z");
  EXPECT_EQ(line(event("2026-11-22", rule, "Asia/Shanghai"), "RRULE"),
            "RRULE:FREQ=DAILY;UNTIL=20261224T110000Z");
  // An end before 19:00 leaves that day out; the day in the series is another end.
  const char* noon = "FREQ=DAILY;UNTIL=20261224T120000";
  EXPECT_EQ(line(event("2026-11-22", noon), "RRULE"), "RRULE:FREQ=DAILY;UNTIL=20261223T190000");
  auto one = event("2026-11-22", noon);
  one.series.until = day("2026-12-01");
  EXPECT_EQ(line(one, "RRULE"), "RRULE:FREQ=DAILY;UNTIL=20261201T190000");
  one.series.rule.until.reset();
  EXPECT_EQ(line(one, "RRULE"), "RRULE:FREQ=DAILY;UNTIL=20261201T190000");
  // 02:30 on the day that has none is 03:30 in summer time.
  auto gap = event("2026-03-01", "FREQ=DAILY;UNTIL=20260308", "America/New_York");
  gap.series.second_of_day = 9000;
  EXPECT_EQ(line(gap, "RRULE"), "RRULE:FREQ=DAILY;UNTIL=20260308T073000Z");
}

TEST(CalendarFile, ZonesUnderTheirOwnNames) {
  const auto zoned = event("2026-02-22", "FREQ=WEEKLY", "America/New_York");
  const std::string text = calendar_file({zoned, zoned}, {});
  EXPECT_THAT(text, HasSubstr("BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\n"));
  EXPECT_THAT(text, Not(HasSubstr("freeassociation")));
  EXPECT_THAT(text, Not(HasSubstr("X-")));
  EXPECT_EQ(text.find("BEGIN:VTIMEZONE"), text.rfind("BEGIN:VTIMEZONE"));
  EXPECT_THAT(text, HasSubstr("DTSTART:20260308T020000"));  // the first change after it began
  EXPECT_THAT(text, Not(HasSubstr("DTSTART:2025")));
  EXPECT_THAT(text, Not(HasSubstr("DTSTART:18")));
  EXPECT_THAT(text, HasSubstr("DTSTART;TZID=America/New_York:20260222T190000\r\n"));
  EXPECT_THAT(file(event("2026-02-22", "FREQ=WEEKLY")), Not(HasSubstr("VTIMEZONE")));
  EXPECT_THAT(file(event("2026-02-22", "FREQ=WEEKLY", "UTC")),
              HasSubstr("DTSTART;TZID=Etc/UTC:20260222T190000"));
  EXPECT_THAT(file(event("2026-02-22", "FREQ=WEEKLY", "US/Eastern")), HasSubstr("\r\nTZID:US/Eastern\r\n"));
}

TEST(CalendarFile, TitlesAreEscaped) {
  auto one = event("2026-11-22", "FREQ=DAILY");
  one.title = "a, b; c\\d\ne\tf\x01g";
  EXPECT_EQ(line(one, "SUMMARY"), "SUMMARY:a\\, b\\; c\\\\d\\ne f g");
}

TEST(CalendarFile, LinesAreFoldedBetweenCharacters) {
  auto one = event("2026-11-22", "FREQ=DAILY");
  for (int before = 0; before < 4; ++before) {
    one.title = std::string(static_cast<std::size_t>(before), 'x');
    for (int i = 0; i < 60; ++i) one.title += "每週談話";
    const std::string text = file(one);
    std::size_t longest = 0;
    for (std::size_t from = 0; from < text.size();) {
      const std::size_t to = text.find("\r\n", from);
      longest = std::max(longest, to - from);
      EXPECT_FALSE((static_cast<unsigned char>(text[from + 1]) & 0xc0U) == 0x80 && text[from] == ' ');
      from = to + 2;
    }
    EXPECT_LE(longest, 75U);
    EXPECT_EQ(line(one, "SUMMARY"), "SUMMARY:" + one.title);
  }
}

TEST(CalendarFile, Refusals) {
  const auto refused = [](const CalendarEvent& one) { return refusal([&] { file(one); }); };
  EXPECT_EQ(refused(event("2026-11-22", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")),
            "2: the rule has no date within 100 years | look at the day, the month and the end of the rule");
  EXPECT_THAT(refused(event("2026-11-22", "FREQ=DAILY", "Europe/Berlim")), HasSubstr("Europe/Berlin"));
  EXPECT_EQ(refused(event("2026-11-25", "FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2")),
            "2: calendars would read this BYSETPOS otherwise, as it begins within a week | "
            "let the rule start on the first day of a week");
  EXPECT_EQ(refused(event("2026-11-25", "FREQ=MONTHLY;BYDAY=MO,WE,FR;BYSETPOS=2")), "nothing");
}

}  // namespace
}  // namespace rcw::checkin
