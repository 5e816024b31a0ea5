// SPDX-License-Identifier: MIT
#include "lib/time/length.h"

#include <gtest/gtest.h>

namespace rcw::time {
namespace {

std::string after(const char* from, Length length) {
  const Step there = step(parse_day(from).value(), length);
  return to_string(there.day) + (there.clamped ? " clamped" : "");
}

TEST(Length, Units) {
  EXPECT_EQ(unit_named("m"), Unit::month);
  EXPECT_EQ(unit_named("min"), Unit::minute);
  EXPECT_EQ(unit_named("h"), Unit::hour);
  EXPECT_FALSE(unit_named("s"));
  EXPECT_FALSE(unit_named(""));
  for (const std::string& name : unit_names()) EXPECT_TRUE(unit_named(name)) << name;
}

TEST(Length, OneWordOrTwo) {
  for (const char* text : {"3weeks", "3 weeks", "3w", "3 w"}) {
    Words words(text);
    const auto length = read_length(words);
    ASSERT_TRUE(length) << text;
    EXPECT_EQ(length->count, 3);
    EXPECT_EQ(length->unit, Unit::week);
    EXPECT_TRUE(words.done());
  }
  for (const char* text : {"", "3", "weeks", "-3w", "3 4w", "1000000000d", "3.5d"}) {
    Words words(text);
    EXPECT_FALSE(read_length(words)) << text;
  }
}

TEST(Length, StepsAreOfTheCalendar) {
  EXPECT_EQ(after("2026-12-31", {1, Unit::day}), "2027-01-01");
  EXPECT_EQ(after("2026-03-01", {-1, Unit::week}), "2026-02-22");
  EXPECT_EQ(after("2026-01-31", {1, Unit::month}), "2026-02-28 clamped");
  EXPECT_EQ(after("2026-01-31", {2, Unit::month}), "2026-03-31");
  EXPECT_EQ(after("2026-03-31", {-1, Unit::month}), "2026-02-28 clamped");
  EXPECT_EQ(after("2024-02-29", {1, Unit::year}), "2025-02-28 clamped");
  EXPECT_EQ(after("2024-02-29", {4, Unit::year}), "2028-02-29");
}

TEST(Length, SecondsOfTheClock) {
  EXPECT_EQ((Length{-2, Unit::hour}.seconds()), -7200);
  EXPECT_EQ((Length{90, Unit::minute}.seconds()), 5400);
  EXPECT_EQ((Length{999999999, Unit::hour}.seconds()), 3599999996400);
  EXPECT_FALSE((Length{1, Unit::day}.on_clock()));
}

std::int64_t seconds(const char* text) {
  const auto length = parse_length(text);
  return length ? seconds_of(*length).value_or(-1) : -2;
}

TEST(Length, IsTheWholeText) {
  EXPECT_EQ(seconds("4h"), 14400);
  EXPECT_EQ(seconds(" 90  Minutes "), 5400);
  EXPECT_EQ(seconds("2 days"), 172800);
  EXPECT_EQ(seconds("1w"), 604800);
  EXPECT_EQ(seconds("999999999w"), 604799999395200);
  for (const char* by_calendar : {"1m", "2 years"}) EXPECT_EQ(seconds(by_calendar), -1) << by_calendar;
  for (const char* none : {"", "4", "h", "4h 1", "4h30", "-4h", "4 h h"})
    EXPECT_EQ(seconds(none), -2) << none;
}

}  // namespace
}  // namespace rcw::time
