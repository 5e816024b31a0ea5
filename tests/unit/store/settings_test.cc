// SPDX-License-Identifier: MIT
#include "lib/store/settings.h"

#include <gtest/gtest.h>

#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::store {
namespace {

// The start of the day for such an rcw.yaml, or what is wrong with it.
std::string outcome(const std::string& bytes) {
  const test::TempDir temp;
  const std::string path = temp.write("rcw.yaml", bytes);
  int start = 0;
  std::string text = test::thrown([&] { start = read_settings(temp.path()).day_start; });
  for (auto at = text.find(path); at != std::string::npos; at = text.find(path)) text.erase(at, path.size());
  return text.empty() ? std::to_string(start) : text;
}

TEST(ReadSettings, HasDefaults) {
  const test::TempDir temp;
  EXPECT_EQ(read_settings(temp.path()).day_start, 4 * 3600);
  EXPECT_EQ(read_settings(temp.path_of("none")).day_start, 4 * 3600);
  EXPECT_EQ(outcome("schema: rcw/settings/1\n"), "14400");
}

TEST(ReadSettings, ReadsTheStartOfTheDay) {
  EXPECT_EQ(outcome("schema: rcw/settings/1\nday_start: \"05:30\"\n"), "19800");
  EXPECT_EQ(outcome("schema: rcw/settings/1\nday_start: 00:00\n"), "0");
  EXPECT_EQ(outcome("schema: rcw/settings/1\nx-own: 1\nday_start: 23:59\n"), "86340");
}

TEST(ReadSettings, SaysAllThatIsWrong) {
  EXPECT_EQ(
      outcome("day_start: noon\ncolour: red\n"),
      "3 :2:1: unknown field 'colour'\n:1:1: schema: is missing\n:1:12: day_start: is not a time of day");
  EXPECT_EQ(outcome("schema: rcw/settings/2\n"), "3 :1:9: schema: is not rcw/settings/1");
  EXPECT_EQ(outcome("- a\n"), "3 :1:1: must be a mapping of fields");
}

Settings settings(const std::string& lines) {
  return parse_settings("rcw.yaml", "schema: rcw/settings/1\n" + lines);
}

time::Day day(const char* text) { return time::parse_day(text).value(); }

TEST(ReadSettings, ReadsWhenRemindersAreOff) {
  EXPECT_TRUE(settings("").reminders_on(day("2026-11-22")));
  EXPECT_TRUE(settings("reminders: on\n").reminders_on(day("2026-11-22")));
  EXPECT_FALSE(settings("reminders: \"off\"\n").reminders_on(day("2026-11-22")));
  const Settings until = settings("reminders: on\nreminders_off_until: 2026-11-22\n");
  EXPECT_FALSE(until.reminders_on(day("2026-11-21")));
  EXPECT_FALSE(until.reminders_on(day("2026-11-22")));
  EXPECT_TRUE(until.reminders_on(day("2026-11-23")));
  EXPECT_FALSE(settings("reminders: off\nreminders_off_until: 2026-11-22\n").reminders_on(day("2026-11-23")));
}

TEST(ReadSettings, SaysWhatIsWrongWithReminders) {
  EXPECT_EQ(outcome("schema: rcw/settings/1\nreminders: no\nreminders_off_until: soon\nquiet: night\n"),
            "3 :2:12: reminders: is none of the words for this field\n"
            ":3:22: reminders_off_until: is not a day\n"
            ":4:8: quiet: is not a part of the day");
}

TEST(ParseQuiet, ReadsTwoTimesThatDiffer) {
  EXPECT_EQ(parse_quiet("22:00-08:00"), (Quiet{22 * 3600, 8 * 3600}));
  EXPECT_EQ(parse_quiet("00:00-23:59"), (Quiet{0, 86340}));
  for (const auto* none : {"", "-", "22:00", "22:00-", "-08:00", "22:00-24:00", "22-8", "08:00-08:00",
                           "22:00 - 08:00", "22:00-08:00-09:00"}) {
    EXPECT_EQ(parse_quiet(none), std::nullopt) << none;
  }
}

// Every second is in a part of the day or in the part from its end to its beginning, never in both.
TEST(Quiet, MayPassMidnight) {
  const Quiet night{22 * 3600, 8 * 3600};
  const Quiet waking{night.to, night.from};
  for (int second = 0; second < 86400; ++second) {
    const bool expected = second < 8 * 3600 || second >= 22 * 3600;
    ASSERT_EQ(night.holds(second), expected) << second;
    ASSERT_EQ(waking.holds(second), !expected) << second;
  }
}

}  // namespace
}  // namespace rcw::store
