// SPDX-License-Identifier: MIT
#include "lib/checkin/due.h"

#include <gmock/gmock.h>

#include <map>
#include <set>
#include <string>

#include "lib/checkin/friendly.h"

namespace rcw::checkin {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr int kDayStart = 4 * 3600;

Occurrence at(const char* text) {
  const auto one = parse_occurrence(text);
  if (!one) ADD_FAILURE() << text;
  return one.value_or(Occurrence{});
}

Schedule rhythm(const char* words, const char* first, CatchUp catch_up, int grace) {
  Schedule out;
  const auto said = parse_rhythm(words);
  out.series = series_of(said, *time::parse_day(first), 0);
  out.seconds = {said.second.value_or(0)};
  out.catch_up = catch_up;
  out.grace = grace;
  return out;
}

// What was answered, as a person would list it.
struct Said {
  std::set<std::string> closed = {};
  std::map<std::string, std::string> snoozed = {};

  Answered answered() const {
    return {.closed = [this](const Occurrence& one) { return closed.contains(to_string(one)); },
            .snoozed_until = [this](const Occurrence& one) -> std::optional<Occurrence> {
              const auto found = snoozed.find(to_string(one));
              return found == snoozed.end() ? std::nullopt : std::optional(at(found->second.c_str()));
            }};
  }
};

std::vector<std::string> due(const Schedule& schedule, const char* now, const Said& said = {}) {
  std::vector<std::string> out;
  for (const Due& one : due_of(schedule, at(now), kDayStart, said.answered())) {
    out.push_back(to_string(one.at).substr(5, 11) + " since " + to_string(one.since).substr(5, 11) + " x" +
                  std::to_string(one.times));
  }
  return out;
}

const Schedule kDaily = rhythm("every day 21:30", "2026-11-01", CatchUp::skip, 0);
const Schedule kWeekly = rhythm("every week on sunday 19:00", "2026-11-01", CatchUp::latest, 6);

TEST(Due, ADailyOneIsDueFromItsTimeToTheEndOfItsNight) {
  EXPECT_THAT(due(kDaily, "2026-11-22T21:29:59"), IsEmpty());
  EXPECT_THAT(due(kDaily, "2026-11-22T21:30:00"), ElementsAre("11-22T21:30 since 11-22T21:30 x1"));
  EXPECT_THAT(due(kDaily, "2026-11-23T03:59:59"), ElementsAre("11-22T21:30 since 11-22T21:30 x1"));
  EXPECT_THAT(due(kDaily, "2026-11-23T04:00:00"), IsEmpty());
}

TEST(Due, NothingBeforeTheFirstDayAndNothingFromAClockSetBack) {
  EXPECT_THAT(due(kDaily, "2026-10-31T23:00:00"), IsEmpty());
  EXPECT_THAT(due(kWeekly, "1999-01-01T00:00:00"), IsEmpty());
}

TEST(Due, NothingFromBeforeItWasWrittenDown) {
  Schedule late = kWeekly;
  late.made = at("2026-11-22T19:00:01");
  EXPECT_THAT(due(late, "2026-11-22T21:00:00"), IsEmpty());
  late.made = at("2026-11-22T19:00:00");
  EXPECT_THAT(due(late, "2026-11-22T21:00:00"), ElementsAre("11-22T19:00 since 11-22T19:00 x1"));
}

TEST(Due, WhatPassedIsOneLineWithHowManyItStandsFor) {
  EXPECT_THAT(due(kWeekly, "2026-11-22T19:00:00"), ElementsAre("11-22T19:00 since 11-01T19:00 x4"));
  EXPECT_THAT(due(kWeekly, "2026-11-22T19:00:00", {.closed = {"2026-11-08T19:00:00"}}),
              ElementsAre("11-22T19:00 since 11-15T19:00 x2"));
  EXPECT_THAT(due(kWeekly, "2026-11-22T19:00:00", {.closed = {"2026-11-22T19:00:00"}}), IsEmpty());
}

TEST(Due, GraceEndsWithALogicalDay) {
  const Schedule monthly = rhythm("monthly on the 1st 17:00", "2026-11-01", CatchUp::latest, 2);
  EXPECT_THAT(due(monthly, "2026-11-04T03:59:00"), ElementsAre("11-01T17:00 since 11-01T17:00 x1"));
  EXPECT_THAT(due(monthly, "2026-11-04T04:00:00"), IsEmpty());
}

TEST(Due, EachByItselfIsAListAndIsAnsweredByItself) {
  const Schedule each = rhythm("every day 08:00", "2026-11-20", CatchUp::each, 5);
  EXPECT_THAT(due(each, "2026-11-22T08:00:00", {.closed = {"2026-11-21T08:00:00"}}),
              ElementsAre("11-20T08:00 since 11-20T08:00 x1", "11-22T08:00 since 11-22T08:00 x1"));
}

TEST(Due, WhatWasPutOffComesBackAndStaysForThatDay) {
  const Said said{.closed = {"2026-11-15T19:00:00"},
                  .snoozed = {{"2026-11-22T19:00:00", "2026-11-24T20:00:00"}}};
  EXPECT_THAT(due(kWeekly, "2026-11-22T19:30:00", said), IsEmpty());
  EXPECT_THAT(due(kWeekly, "2026-11-24T19:59:59", said), IsEmpty());
  EXPECT_THAT(due(kWeekly, "2026-11-24T20:00:00", said), ElementsAre("11-22T19:00 since 11-22T19:00 x1"));
  EXPECT_THAT(due(kWeekly, "2026-11-25T04:00:00", said), IsEmpty()) << "put off to that day, not for ever";
}

TEST(Due, SeveralTimesADayAreTheNewest) {
  Schedule signals = kDaily;
  signals.seconds = {10 * 3600, 15 * 3600, 20 * 3600};
  EXPECT_THAT(due(signals, "2026-11-22T16:00:00"), ElementsAre("11-22T15:00 since 11-22T15:00 x1"));
  EXPECT_THAT(due(signals, "2026-11-22T16:00:00", {.closed = {"2026-11-22T15:00:00"}}), IsEmpty());
}

TEST(Coming, IsWhatNobodyAnsweredYet) {
  const auto until = at("2026-11-24T22:00:00");
  const Said said{.closed = {"2026-11-23T21:30:00"}};
  EXPECT_THAT(coming_of(kDaily, at("2026-11-22T21:30:00"), until, said.answered()),
              ElementsAre(at("2026-11-24T21:30:00")));
}

TEST(Answerable, IsTheOneThatIsDueElseTheNextOneThatIsNear) {
  const Said none;
  const auto which = [&](const char* now, int early, const Said& said) {
    const auto one = answerable(kWeekly, at(now), kDayStart, early, said.answered());
    return one ? to_string(*one) : "none";
  };
  EXPECT_EQ(which("2026-11-22T19:00:00", 0, none), "2026-11-22T19:00:00");
  const Said all{.closed = {"2026-11-15T19:00:00"}};
  EXPECT_EQ(which("2026-11-20T12:00:00", 1, all), "none");
  EXPECT_EQ(which("2026-11-20T12:00:00", 2, all), "2026-11-22T19:00:00");
  EXPECT_EQ(which("2026-11-20T12:00:00", 9, {.closed = {"2026-11-15T19:00:00", "2026-11-22T19:00:00"}}),
            "none")
      << "what was answered already is not answered again";
}

// A law: with time going on and nothing said, a time is due from when it comes, without a gap, until it is
// over.
TEST(Due, AnswersAreNeverUndoneByTime) {
  const Said said{.closed = {"2026-11-15T19:00:00"}};
  bool was = false;
  int changes = 0;
  for (int hour = 0; hour < 24 * 14; ++hour) {
    const Occurrence now{time::parse_day("2026-11-10")->plus_days(hour / 24), hour % 24 * 3600};
    const bool is = !due_of(kWeekly, now, kDayStart, said.answered()).empty();
    changes += is != was ? 1 : 0;
    was = is;
  }
  EXPECT_EQ(changes, 3) << "due until the 15th (grace of the 8th), not after it, due from the 22nd on";
}

}  // namespace
}  // namespace rcw::checkin
