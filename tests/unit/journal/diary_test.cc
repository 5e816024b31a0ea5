// SPDX-License-Identifier: MIT
#include "lib/journal/diary.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "tests/support/entries.h"

namespace rcw::journal {
namespace {

using test::activation;
using test::day;
using test::diary;
using test::entry;
using test::entry_id;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string follows(int number) { return "links: [{id: " + entry_id(number) + ", role: follows}]"; }
std::string repairs(int number) { return "links: [{id: " + entry_id(number) + ", role: repairs}]"; }
std::string written(const std::string& at) { return "recorded: " + at + '\n'; }

// The numbers of the moments that count, in order.
std::vector<int> rows(const Diary& of) {
  std::vector<int> numbers;
  for (const Moment& moment : of.moments) numbers.push_back(std::stoi(moment.id.substr(1)));
  return numbers;
}

std::vector<int> lines(const Diary& of) {
  std::vector<int> numbers;
  for (const Line& line : of.lines) numbers.push_back(std::stoi(line.id.substr(1)));
  return numbers;
}

TEST(Diary, KeepsWhatBelongsToItsDaysAndItsRelationship) {
  Course course = test::course("2026-11-01", "2026-11-07");
  course.off = {day("2026-11-03")};
  course.with = "A";
  const std::string with = "with: A";
  const auto kept = diary(course, {activation(1, "2026-11-01T03:59:00+01:00", "x", "withdraw", with),
                                   activation(2, "2026-11-01T04:00:00+01:00", "x", "withdraw", with),
                                   activation(3, "2026-11-03T12:00:00+01:00", "x", "withdraw", with),
                                   activation(4, "2026-11-04T12:00:00+01:00", "x", "withdraw", "with: B"),
                                   activation(5, "2026-11-05T12:00:00+01:00", "x", "withdraw"),
                                   activation(6, "2026-11-08T00:40:00+01:00", "x", "withdraw", with),
                                   activation(7, "2026-11-08T04:00:00+01:00", "x", "withdraw", with),
                                   entry("window", 8, "2026-11-01",
                                         "with: A\nprotocol: activation\nfirst: 2026-11-01\nlength: 7")});
  EXPECT_THAT(lines(kept), ElementsAre(2, 6));
  EXPECT_THAT(kept.rests_on, SizeIs(2));
  EXPECT_EQ(kept.moments.back().day, day("2026-11-07")) << "00:40 belongs to the day before";
}

TEST(Diary, IsInOrderOfMomentsWhateverTheClock) {
  const auto travelled = diary({activation(1, "2026-11-10T09:00:00+09:00", "x", "withdraw"),
                                activation(2, "2026-11-10T02:30:00+01:00", "x", "withdraw"),
                                activation(3, "2026-11-09T20:00:00-05:00", "x", "withdraw")});
  EXPECT_THAT(rows(travelled), ElementsAre(1, 3, 2));
}

// Berlin, 25 October 2026: 02:30 comes twice.
TEST(Diary, KnowsTheHourThatComesTwice) {
  const auto back = diary(test::course("2026-10-01", "2026-10-31"),
                          {activation(1, "2026-10-25T02:10:00+01:00", "x", "pursue"),
                           activation(2, "2026-10-25T02:50:00+02:00", "x", "withdraw")});
  EXPECT_THAT(rows(back), ElementsAre(2, 1));
  EXPECT_EQ(back.moments.front().day, day("2026-10-24"));
}

TEST(Diary, OrdersSecondsOfOneMinuteAndThenIds) {
  const auto quick = diary({activation(4, "2026-11-10T21:15:30+01:00", "x", "pursue"),
                            activation(3, "2026-11-10T21:15:05+01:00", "x", "pursue"),
                            activation(2, "2026-11-10T21:15:30+01:00", "x", "pursue"),
                            activation(1, "2026-11-10T20:15:30+00:00", "x", "pursue")});
  EXPECT_THAT(rows(quick), ElementsAre(3, 1, 2, 4));
}

TEST(Diary, AWholeDayCountsFromItsBeginning) {
  const auto days = diary({activation(1, "2026-11-10T06:00:00+01:00", "x", "pursue"),
                           activation(2, "2026-11-10", "x", "pursue"),
                           activation(3, "2026-11-09T23:00:00+01:00", "x", "pursue")});
  EXPECT_THAT(rows(days), ElementsAre(3, 2, 1));
}

TEST(Diary, AnEpisodeIsOneRow) {
  const auto evening = diary({activation(1, "2026-11-10T20:00:00+01:00", "x", "pursue"),
                              activation(2, "2026-11-10T20:30:00+01:00", "x", "attack", follows(1)),
                              activation(3, "2026-11-10T21:00:00+01:00", "x", "withdraw", follows(2)),
                              activation(4, "2026-11-11T21:00:00+01:00", "y", "freeze")});
  EXPECT_THAT(rows(evening), ElementsAre(1, 4));
  EXPECT_EQ(evening.parts, 2);
  EXPECT_THAT(evening.every_moment, SizeIs(4));
}

TEST(Diary, FollowsWithinASecondAndTheHourThatComesTwice) {
  const auto evening = diary({activation(1, "2026-11-10T21:15:00+01:00", "x", "attack", follows(2)),
                              activation(2, "2026-11-10T21:15:00+01:00", "x", "pursue")});
  EXPECT_THAT(rows(evening), ElementsAre(2)) << "the id does not say which was first";
  const auto back = diary(test::course("2026-10-01", "2026-10-31"),
                          {activation(3, "2026-10-25T02:10:00+01:00", "x", "pursue", follows(4)),
                           activation(4, "2026-10-25T02:50:00+02:00", "x", "withdraw")});
  EXPECT_THAT(rows(back), ElementsAre(4));
}

TEST(Diary, ASetbackOfAWholeDayGoesOnFromAMomentOfThatDay) {
  const auto whole = diary({activation(1, "2026-11-10T21:15:00+01:00", "x", "pursue"),
                            entry("setback", 2, "2026-11-10", follows(1))});
  EXPECT_THAT(rows(whole), ElementsAre(1));
}

TEST(Diary, WhatFollowsSomethingThatIsNotHereStandsForItself) {
  const auto alone = diary({activation(1, "2026-11-10T20:00:00+01:00", "x", "pursue", follows(9)),
                            activation(2, "2026-11-10T21:00:00+01:00", "x", "pursue", follows(2))});
  EXPECT_THAT(rows(alone), ElementsAre(1, 2));
}

TEST(Diary, NoCircleSwallowsAnEpisode) {
  const auto two = diary({activation(1, "2026-11-10T20:00:00+01:00", "x", "pursue", follows(2)),
                          activation(2, "2026-11-10T21:00:00+01:00", "x", "pursue", follows(1))});
  EXPECT_THAT(rows(two), ElementsAre(1));
  const auto three = diary({activation(1, "2026-11-10T20:00:00+01:00", "x", "pursue", follows(2)),
                            activation(2, "2026-11-10T20:00:00+01:00", "x", "pursue", follows(3)),
                            activation(3, "2026-11-10T20:00:00+01:00", "x", "pursue", follows(1))});
  EXPECT_THAT(rows(three), ElementsAre(1, 2));
}

TEST(Diary, TwoFormsOfOneEveningAreOneEvening) {
  const auto two =
      diary({entry("daily", 1, "2026-11-10T21:00:00+01:00",
                   "critic: {present: \"no\"}\nurge: {felt: unsure}\nemotions: [{emotion: anxiety}]"),
             entry("daily", 2, "2026-11-11T00:40:00+01:00",
                   "critic: {present: \"yes\"}\nemotions: [{emotion: desire}, {emotion: anxiety}]"),
             entry("daily", 3, "2026-11-12")});
  ASSERT_THAT(two.evenings, SizeIs(2));
  EXPECT_EQ(two.evenings[0].critic, "yes");
  EXPECT_EQ(two.evenings[0].urge, "unsure");
  EXPECT_EQ(two.evenings[0].avoidance, "");
  EXPECT_THAT(two.evenings[0].emotions, ElementsAre("anxiety", "desire"));
  EXPECT_THAT(two.forms, SizeIs(3));
}

TEST(Diary, TheFirstRepairCounts) {
  const auto mended = diary({entry("setback", 1, "2026-11-10T20:00:00+01:00"),
                             entry("repair", 2, "2026-11-10T22:00:00+01:00", repairs(1)),
                             entry("repair", 3, "2026-11-10T20:40:00+01:00", repairs(1)),
                             entry("repair", 4, "2026-11-10T19:00:00+01:00", repairs(1))});
  ASSERT_THAT(mended.setbacks, SizeIs(1));
  EXPECT_TRUE(mended.setbacks[0].mended);
  EXPECT_EQ(mended.setbacks[0].mended_after, 40);
}

TEST(Diary, ARepairOfADayAloneTellsNoMinutes) {
  const auto mended =
      diary({entry("setback", 1, "2026-11-10T20:00:00+01:00"), entry("repair", 2, "2026-11-11", repairs(1))});
  EXPECT_TRUE(mended.setbacks[0].mended);
  EXPECT_EQ(mended.setbacks[0].mended_after, std::nullopt);
}

TEST(Diary, MinutesGoByAcrossAChangeOfClocks) {
  const auto mended = diary(test::course("2026-10-01", "2026-10-31"),
                            {entry("setback", 1, "2026-10-25T02:30:00+02:00"),
                             entry("repair", 2, "2026-10-25T02:30:00+01:00", repairs(1))});
  EXPECT_EQ(mended.setbacks[0].mended_after, 60);
}

TEST(Diary, ASetbackStaysOpenUntilTheLastDayEnds) {
  const auto open =
      diary(test::course("2026-11-01", "2026-11-10"),
            {entry("setback", 1, "2026-11-10T22:30:00+01:00"), entry("setback", 2, "2026-11-09"),
             entry("repair", 3, "2026-11-11T12:00:00+01:00", repairs(1))});
  ASSERT_THAT(open.setbacks, SizeIs(2));
  EXPECT_EQ(open.setbacks[0].open_for, 2 * 24 * 60);
  EXPECT_EQ(open.setbacks[1].open_for, 90);
  EXPECT_FALSE(open.setbacks[1].mended) << "a repair after the last day is not of these days";
}

// "Without the late entries" is the diary that would be there had they never been written.
void expect_same(const Diary& a, const Diary& b) {
  EXPECT_EQ(lines(a), lines(b));
  EXPECT_EQ(rows(a), rows(b));
  EXPECT_EQ(a.parts, b.parts);
  EXPECT_EQ(a.counts.recorded, b.counts.recorded);
  EXPECT_EQ(a.counts.looked, b.counts.looked);
  EXPECT_EQ(a.counts.unwritten, b.counts.unwritten);
  ASSERT_EQ(a.evenings.size(), b.evenings.size());
  for (std::size_t i = 0; i < a.evenings.size(); ++i) {
    EXPECT_EQ(a.evenings[i].critic, b.evenings[i].critic);
    EXPECT_EQ(a.evenings[i].emotions, b.evenings[i].emotions);
  }
  ASSERT_EQ(a.setbacks.size(), b.setbacks.size());
  for (std::size_t i = 0; i < a.setbacks.size(); ++i) {
    EXPECT_EQ(a.setbacks[i].mended, b.setbacks[i].mended);
    EXPECT_EQ(a.setbacks[i].mended_after, b.setbacks[i].mended_after);
  }
  EXPECT_EQ(a.copings.size(), b.copings.size());
}

TEST(WithoutLate, IsTheDiaryAsIfThatHadNeverBeenWritten) {
  const std::string on_time = written("2026-11-10T22:00:00+01:00");
  const std::string late = written("2026-11-13T09:00:00+01:00");
  const std::vector<store::Record> kept = {
      activation(2, "2026-11-10T20:30:00+01:00", "x", "attack", on_time + follows(1)),
      entry("daily", 3, "2026-11-10T21:00:00+01:00", on_time + "critic: {present: \"no\"}"),
      entry("setback", 4, "2026-11-10T21:00:00+01:00", on_time),
      entry("repair", 5, "2026-11-10T21:50:00+01:00", on_time + repairs(4)),
      entry("setback", 6, "2026-11-10T21:10:00+01:00", on_time),
      entry("coping", 7, "2026-11-10T21:10:00+01:00", on_time + "before: 3\nafter: 1")};
  std::vector<store::Record> all = {
      activation(1, "2026-11-10T20:00:00+01:00", "x", "pursue", late),
      entry("daily", 8, "2026-11-10T23:00:00+01:00", late + "critic: {present: \"yes\"}\nunrecorded: one"),
      entry("daily", 9, "2026-11-11T21:00:00+01:00", late + "critic: {present: \"yes\"}"),
      entry("repair", 10, "2026-11-10T21:20:00+01:00", late + repairs(4)),
      entry("repair", 11, "2026-11-10T21:20:00+01:00", late + repairs(6)),
      entry("coping", 12, "2026-11-10T21:20:00+01:00", late + "before: 3\nafter: 1")};
  all.insert(all.end(), kept.begin(), kept.end());
  const auto whole = diary(all);
  EXPECT_EQ(late_entries(whole), 6);
  EXPECT_THAT(rows(whole), ElementsAre(1, 4, 6));
  EXPECT_THAT(rows(without_late(whole)), ElementsAre(2, 4, 6)) << "what went on from a late moment is kept";
  expect_same(without_late(whole), diary(kept));
  expect_same(without_late(without_late(whole)), diary(kept));
}

TEST(WithoutLate, ChangesNothingWhereNothingIsLate) {
  const auto kept = diary({activation(1, "2026-11-10T20:00:00+01:00", "x", "pursue"),
                           activation(2, "2026-11-10T20:10:00+01:00", "x", "pursue", follows(1)),
                           entry("daily", 3, "2026-11-10")});
  EXPECT_EQ(late_entries(kept), 0);
  expect_same(without_late(kept), kept);
}

TEST(DigestOf, IsTheSameForTheSameRecordsInAnyOrder) {
  std::vector<store::Record> entries = {activation(1, "2026-11-10T20:00:00+01:00", "x", "pursue"),
                                        activation(2, "2026-11-11T20:00:00+01:00", "x", "pursue"),
                                        entry("daily", 3, "2026-11-12")};
  const std::string digest = digest_of(diary(entries).rests_on);
  std::reverse(entries.begin(), entries.end());
  EXPECT_EQ(digest_of(diary(entries).rests_on), digest);
  entries[1] = activation(2, "2026-11-11T20:00:00+01:00", "x", "attack");
  EXPECT_NE(digest_of(diary(entries).rests_on), digest);
  entries.pop_back();
  EXPECT_NE(digest_of(diary(entries).rests_on), digest);
  EXPECT_THAT(diary(std::vector<store::Record>()).rests_on, IsEmpty());
}

TEST(Diary, CountsAKind) {
  const auto some = diary({activation(1, "2026-11-10", "x", "pursue"), entry("daily", 2, "2026-11-10"),
                           activation(3, "2026-11-11", "x", "pursue", follows(1))});
  EXPECT_EQ(some.count("activation"), 2) << "an entry is an entry";
  EXPECT_EQ(some.count("note"), 0);
}

}  // namespace
}  // namespace rcw::journal
