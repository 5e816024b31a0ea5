// SPDX-License-Identifier: MIT
#include "lib/journal/select.h"

#include <gtest/gtest.h>

#include "tests/support/records.h"

namespace rcw::journal {
namespace {

using test::day;
using test::note;
using test::stamp;

store::Record at(std::string_view text) { return note("k7m3q9zxvb", text); }

Selection on_days(std::string_view first, std::string_view last) {
  Selection selection;
  selection.days = {day(first), day(last)};
  return selection;
}

TEST(Matches, EverythingWhenNothingIsSaid) {
  EXPECT_TRUE(matches(at("2026-11-22"), {}));
  EXPECT_TRUE(matches(at("0001-01-01T00:00:00"), {}));
}

TEST(Matches, BeginsTheDayAtFour) {
  const Selection selection = on_days("2026-11-22", "2026-11-22");
  EXPECT_FALSE(matches(at("2026-11-22T03:59:59+01:00"), selection));
  EXPECT_TRUE(matches(at("2026-11-22T04:00:00+01:00"), selection));
  EXPECT_TRUE(matches(at("2026-11-23T03:59:59+01:00"), selection));
  EXPECT_FALSE(matches(at("2026-11-23T04:00:00+01:00"), selection));
}

TEST(Matches, BeginsTheDayWhereTheStoreSays) {
  Selection selection = on_days("2026-11-22", "2026-11-22");
  selection.day_start = 0;
  EXPECT_TRUE(matches(at("2026-11-22T00:00:00+01:00"), selection));
  EXPECT_FALSE(matches(at("2026-11-23T00:00:00+01:00"), selection));
}

TEST(Matches, CountsTheDaysOfTheWriter) {
  const Selection selection = on_days("2026-11-22", "2026-11-22");
  EXPECT_TRUE(matches(at("2026-11-22T12:00:00+14:00"), selection));
  EXPECT_TRUE(matches(at("2026-11-22T12:00:00-12:00"), selection));
}

TEST(Matches, TakesABareDayAsItIs) {
  EXPECT_TRUE(matches(at("2026-11-22"), on_days("2026-11-22", "2026-11-22")));
  EXPECT_FALSE(matches(at("2026-11-21"), on_days("2026-11-22", "2026-11-22")));
  EXPECT_FALSE(matches(at("2026-11-23"), on_days("2026-11-22", "2026-11-22")));
}

TEST(Matches, HoldsMomentsToTheSecond) {
  Selection selection = on_days("2026-11-22", "2026-11-22");
  selection.since = time::instant_of(stamp("2026-11-22T21:15:00+01:00"));
  selection.until = time::instant_of(stamp("2026-11-22T22:00:00+01:00"));
  EXPECT_FALSE(matches(at("2026-11-22T21:14:59+01:00"), selection));
  EXPECT_TRUE(matches(at("2026-11-22T21:15:00+01:00"), selection));
  EXPECT_TRUE(matches(at("2026-11-22T22:00:00+01:00"), selection));
  EXPECT_FALSE(matches(at("2026-11-22T22:00:01+01:00"), selection));
  EXPECT_TRUE(matches(at("2026-11-23T10:30:00+14:00"), selection));  // another day there, the same moment
}

TEST(Matches, HoldsBareDaysToTheDaysOfTheMoments) {
  Selection selection = on_days("2026-11-22", "2026-11-23");
  selection.since = time::instant_of(stamp("2026-11-22T21:15:00+01:00"));
  selection.until = time::instant_of(stamp("2026-11-23T10:00:00+01:00"));
  EXPECT_FALSE(matches(at("2026-11-21"), selection));
  EXPECT_TRUE(matches(at("2026-11-22"), selection));
  EXPECT_TRUE(matches(at("2026-11-23"), selection));
  EXPECT_FALSE(matches(at("2026-11-24"), selection));
}

TEST(Matches, WantsAnyOfTheKindsAndAllOfTheTags) {
  store::Record record = at("2026-11-22");
  record.envelope.tags = {"phone", "work"};
  Selection selection;
  selection.kinds = {"letter", "note"};
  selection.tags = {"work"};
  EXPECT_TRUE(matches(record, selection));
  selection.tags = {"work", "phone"};
  EXPECT_TRUE(matches(record, selection));
  selection.tags = {"work", "home"};
  EXPECT_FALSE(matches(record, selection));
  selection.tags = {"Work"};
  EXPECT_FALSE(matches(record, selection));
  selection.tags = {};
  selection.kinds = {"letter"};
  EXPECT_FALSE(matches(record, selection));
}

TEST(Matches, WantsTheRelationship) {
  store::Record record = at("2026-11-22");
  Selection selection;
  selection.with = "Kim";
  EXPECT_FALSE(matches(record, selection));
  record.envelope.with = "Kim";
  EXPECT_TRUE(matches(record, selection));
  selection.with = "";
  EXPECT_TRUE(matches(record, selection));
}

// The days that a question gives, as the command line makes them of a phrase: a moment's logical day.
Selection random_selection(test::RandomRecords& random, int first, int days) {
  Selection selection;
  selection.day_start = random.below(12 * 3600);
  const auto bound = [&](std::optional<time::Day>& day, std::optional<time::Instant>& moment) {
    if (random.one_in(4)) return;
    const time::Stamp at = random.stamp_between(first, first + days);
    day = time::logical_day(at, selection.day_start);
    if (random.one_in(2)) moment = time::instant_of(at);
  };
  bound(selection.days.first, selection.since);
  bound(selection.days.last, selection.until);
  return selection;
}

// The walk adds a day on both sides; nothing that matches may have a name outside of that.
TEST(Reach, HasEverythingThatMatches) {
  test::RandomRecords random(1);
  const int first = day("2026-11-01").epoch_days();
  int matched = 0;
  for (int i = 0; i < 100'000; ++i) {
    const Selection selection = random_selection(random, first, 8);
    store::Record record = at("2026-11-22");
    record.envelope.at = random.stamp_between(first - 4, first + 12);
    if (!matches(record, selection)) continue;
    ++matched;
    const store::Days days = reach(selection);
    const time::Day local = record.envelope.at.day;
    ASSERT_TRUE(!days.first || local >= days.first->plus_days(-1)) << time::to_string(record.envelope.at);
    ASSERT_TRUE(!days.last || local <= days.last->plus_days(1)) << time::to_string(record.envelope.at);
  }
  EXPECT_GT(matched, 10'000);
}

// 26 hours apart: a name two days off.
TEST(Reach, GoesRoundTheEarth) {
  Selection until = on_days("2026-11-22", "2026-11-22");
  until.until = time::instant_of(stamp("2026-11-22T23:30:00-12:00"));
  EXPECT_TRUE(matches(at("2026-11-24T01:30:00+14:00"), until));
  EXPECT_EQ(reach(until).last, day("2026-11-23"));
  Selection since = on_days("2026-11-22", "2026-11-22");
  since.since = time::instant_of(stamp("2026-11-22T00:30:00+14:00"));
  EXPECT_TRUE(matches(at("2026-11-20T22:30:00-12:00"), since));
  EXPECT_EQ(reach(since).first, day("2026-11-21"));
}

TEST(Reach, IsNoWiderThanNeeded) {
  const store::Days days = reach(on_days("2026-11-22", "2026-11-23"));
  EXPECT_EQ(days.first, day("2026-11-22"));
  EXPECT_EQ(days.last, day("2026-11-23"));
  EXPECT_FALSE(reach({}).first);
  EXPECT_FALSE(reach({}).last);
}

}  // namespace
}  // namespace rcw::journal
