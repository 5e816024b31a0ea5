// SPDX-License-Identifier: MIT
#include "lib/journal/compliance.h"

#include <gmock/gmock.h>

#include "tests/support/records.h"

namespace rcw::journal {
namespace {

using test::day;
using test::stamp;

constexpr int kFour = 4 * 3600;

store::Record entry(std::string_view at, std::string_view recorded, const std::string& kind = "daily") {
  store::Record record = test::note("k7m3q9zxvb", at);
  record.envelope.schema.kind = kind;
  if (!recorded.empty()) record.envelope.recorded = stamp(recorded);
  return record;
}

Written when(std::string_view at, std::string_view recorded, int day_start = kFour) {
  return written(entry(at, recorded).envelope, day_start);
}

Window week() {
  return {.id = "k7m3q9zxvb", .protocol = "awareness", .first = day("2026-11-16"), .length = 7};
}

Compliance count(const Window& window, std::string_view today, const std::vector<store::Record>& records,
                 int day_start = kFour) {
  ComplianceTally tally(course_of(window, day(today)), day_start);
  for (const auto& record : records) tally.add(record);
  return tally.result();
}

TEST(Written, SameDayGoesOnUntilTheNextDayStarts) {
  EXPECT_EQ(when("2026-11-22T21:15:00+01:00", "2026-11-23T03:59:59+01:00"), Written::same_day);
  EXPECT_EQ(when("2026-11-22T21:15:00+01:00", "2026-11-23T04:00:00+01:00"), Written::later);
  EXPECT_EQ(when("2026-11-23T00:30:00+01:00", "2026-11-23T00:40:00+01:00"), Written::same_day);
  EXPECT_EQ(when("2026-11-23T00:30:00+01:00", "2026-11-23T09:00:00+01:00"), Written::later);
}

TEST(Written, FollowsTheDayStartOfTheStore) {
  EXPECT_EQ(when("2026-11-22T21:15:00+01:00", "2026-11-23T00:00:00+01:00", 0), Written::later);
  EXPECT_EQ(when("2026-11-23T00:30:00+01:00", "2026-11-23T09:00:00+01:00", 0), Written::same_day);
}

TEST(Written, IsBackfilledAfterTwentyFourHours) {
  EXPECT_EQ(when("2026-11-21T21:15:00+01:00", "2026-11-22T21:15:00+01:00"), Written::later);
  EXPECT_EQ(when("2026-11-21T21:15:00+01:00", "2026-11-22T21:15:01+01:00"), Written::backfilled);
}

TEST(Written, OfAWholeDayCountsDays) {
  EXPECT_EQ(when("2026-11-21", "2026-11-22T03:00:00+01:00"), Written::same_day);
  EXPECT_EQ(when("2026-11-21", "2026-11-22T23:00:00+01:00"), Written::later);
  EXPECT_EQ(when("2026-11-21", "2026-11-23T04:00:00+01:00"), Written::backfilled);
}

TEST(Written, TakesTheModeAtItsWordAndCanBeCorrected) {
  store::Envelope envelope = entry("2026-11-21", "2026-11-22T21:00:00+01:00").envelope;
  envelope.mode = store::Mode::backfilled;
  EXPECT_EQ(written(envelope, kFour), Written::backfilled);
  envelope.mode = store::Mode::live;
  EXPECT_EQ(written(envelope, kFour), Written::later);
  envelope = entry("2026-11-22T21:00:00+01:00", "").envelope;
  EXPECT_EQ(written(envelope, kFour), Written::unknown);
  envelope.mode = store::Mode::backfilled;
  EXPECT_EQ(written(envelope, kFour), Written::backfilled);
}

// Berlin, 25 October 2026: 24 hours and 50 minutes, and still the same day of 25 hours.
TEST(Written, KnowsADayOfTwentyFiveHours) {
  EXPECT_EQ(when("2026-10-24T04:00:00+02:00", "2026-10-25T03:50:00+01:00"), Written::same_day);
  EXPECT_EQ(when("2026-10-24T04:00:00+02:00", "2026-10-25T04:00:00+01:00"), Written::backfilled);
}

// Berlin, 29 March 2026: the day before has 23 hours.
TEST(Written, KnowsADayOfTwentyThreeHours) {
  EXPECT_EQ(when("2026-03-28T23:00:00+01:00", "2026-03-29T03:59:00+02:00"), Written::same_day);
  EXPECT_EQ(when("2026-03-28T23:00:00+01:00", "2026-03-29T04:00:00+02:00"), Written::later);
}

TEST(Written, ReadsEachTimeOnTheClockItWasWrittenOn) {
  // From Berlin to New York: the evening goes on there, though it is morning in Berlin.
  EXPECT_EQ(when("2026-11-22T22:00:00+01:00", "2026-11-22T23:30:00-05:00"), Written::same_day);
  // From New York to Tokyo: the next day has begun there.
  EXPECT_EQ(when("2026-11-22T20:00:00-05:00", "2026-11-23T23:00:00+09:00"), Written::later);
  // Across the date line one calendar day can go on for more than a day; 37 hours are no same day.
  EXPECT_EQ(when("2026-11-22T05:00:00+09:00", "2026-11-22T23:00:00-10:00"), Written::backfilled);
}

TEST(Compliance, OfNothingIsZeros) {
  const Compliance counts = count(week(), "2026-11-18", {});
  EXPECT_EQ(counts.elapsed, 3);
  EXPECT_EQ(counts.eligible, 3);
  EXPECT_EQ(counts.recorded, 0);
  EXPECT_FALSE(counts.minutes);
  EXPECT_FALSE(counts.days);
}

TEST(Compliance, BeforeTheFirstDayNothingHasGoneBy) {
  const Compliance counts = count(week(), "2026-11-10", {entry("2026-11-16", "")});
  EXPECT_EQ(counts.elapsed, 0);
  EXPECT_EQ(counts.eligible, 0);
  EXPECT_EQ(counts.recorded, 0);
}

TEST(Compliance, TakesDaysOffThatHaveGoneByOnly) {
  Window window = week();
  window.off = {day("2026-11-17"), day("2026-11-20")};
  const Compliance counts = count(window, "2026-11-18",
                                  {entry("2026-11-17T21:00:00+01:00", "2026-11-17T21:00:00+01:00"),
                                   entry("2026-11-18T21:00:00+01:00", "2026-11-18T21:00:00+01:00")});
  EXPECT_EQ(counts.elapsed, 3);
  EXPECT_EQ(counts.off, 1);
  EXPECT_EQ(counts.eligible, 2);
  EXPECT_EQ(counts.recorded, 1);
  EXPECT_EQ(counts.entries, 1);
}

TEST(Compliance, CountsTheDayOfTheStopAndNoneAfter) {
  Window window = week();
  window.stopped = day("2026-11-18");
  const Compliance counts =
      count(window, "2026-11-22", {entry("2026-11-18", "2026-11-18"), entry("2026-11-19", "2026-11-19")});
  EXPECT_EQ(counts.eligible, 3);
  EXPECT_EQ(counts.recorded, 1);
}

TEST(Compliance, CountsHalfPastMidnightToTheDayBefore) {
  const auto late = entry("2026-11-23T00:30:00+01:00", "2026-11-23T00:30:00+01:00");
  EXPECT_EQ(count(week(), "2026-11-23", {late}).recorded, 1);
  EXPECT_EQ(count(week(), "2026-11-23", {late}, 0).recorded, 0);
}

TEST(Compliance, TheFirstWrittenEntryOfADayDecides) {
  const Compliance counts =
      count(week(), "2026-11-22",
            {entry("2026-11-20T10:00:00+01:00", "2026-11-21T09:00:00+01:00"),
             entry("2026-11-20T12:00:00+01:00", "2026-11-20T12:10:00+01:00"),
             entry("2026-11-19T12:00:00+01:00", "2026-11-21T12:10:00+01:00"),
             entry("2026-11-18T12:00:00+01:00", "2026-11-19T11:00:00+01:00"), entry("2026-11-17", "")});
  EXPECT_EQ(counts.recorded, 4);
  EXPECT_EQ(counts.entries, 5);
  EXPECT_EQ(counts.same_day, 1);
  EXPECT_EQ(counts.later, 1);
  EXPECT_EQ(counts.backfilled, 1);
  EXPECT_EQ(counts.unknown, 1);
}

TEST(Compliance, MedianAndLongestWait) {
  const std::vector<store::Record> records = {entry("2026-11-20T10:00:00+01:00", "2026-11-20T10:10:00+01:00"),
                                              entry("2026-11-20T12:00:00+01:00", "2026-11-20T12:25:30+01:00"),
                                              entry("2026-11-20T13:00:00+01:00", "2026-11-20T07:00:00-05:00"),
                                              entry("2026-11-18", "2026-11-20T07:00:00+01:00")};
  const Compliance counts = count(week(), "2026-11-22", records);
  ASSERT_TRUE(counts.minutes);
  EXPECT_EQ(counts.minutes->entries, 3);
  EXPECT_EQ(counts.minutes->median, 10);
  EXPECT_EQ(counts.minutes->longest, 25);  // what was written ahead waited for nothing
  ASSERT_TRUE(counts.days);
  EXPECT_EQ(counts.days->entries, 1);
  EXPECT_EQ(counts.days->longest, 2);
  const Compliance two = count(week(), "2026-11-22", {records[0], records[1]});
  EXPECT_EQ(two.minutes->median, 17);  // 17 min 45 s
}

TEST(Compliance, KeepsRelationshipsApart) {
  store::Record named = entry("2026-11-20", "2026-11-20");
  named.envelope.with = "M";
  Compliance counts = count(week(), "2026-11-22", {named});
  EXPECT_EQ(counts.recorded, 0);
  EXPECT_EQ(counts.elsewhere, 1);
  Window window = week();
  window.with = "M";
  counts = count(window, "2026-11-22", {named, entry("2026-11-19", "2026-11-19")});
  EXPECT_EQ(counts.recorded, 1);
  EXPECT_EQ(counts.elsewhere, 1);
}

TEST(Compliance, OfActivationCountsMomentsAndShowsLooking) {
  Window window = week();
  window.protocol = "activation";
  store::Record evening = entry("2026-11-20", "2026-11-20");
  evening.fields.push_back({"unrecorded", yaml::Node::text("two-or-more"), {}});
  store::Record again = entry("2026-11-20", "2026-11-20");
  again.fields.push_back({"unrecorded", yaml::Node::text("one"), {}});
  const Compliance counts =
      count(window, "2026-11-22",
            {evening, again, entry("2026-11-17", "2026-11-17", "near-miss"),
             entry("2026-11-18", "2026-11-18", "setback"), entry("2026-11-18", "2026-11-18"),
             entry("2026-11-19", "2026-11-19", "activation"), entry("2026-11-21", "2026-11-21", "note")});
  EXPECT_EQ(counts.recorded, 3);
  EXPECT_EQ(counts.looked, 1);
  EXPECT_EQ(counts.unwritten, 2);
  EXPECT_EQ(counts.entries, 3);
}

TEST(Compliance, OfPlainDaysTakesEveryKindButWindows) {
  ComplianceTally tally({.first = day("2026-11-16"), .last = day("2026-11-22")}, kFour);
  store::Record named = entry("2026-11-20", "2026-11-20", "note");
  named.envelope.with = "M";
  tally.add(named);
  tally.add(entry("2026-11-21", "2026-11-21", "window"));
  EXPECT_EQ(tally.result().recorded, 1);
  EXPECT_EQ(tally.result().elsewhere, 0);
}

}  // namespace
}  // namespace rcw::journal
