// SPDX-License-Identifier: MIT
#include "lib/journal/look.h"

#include <gmock/gmock.h>

#include "tests/support/entries.h"

namespace rcw::journal {
namespace {

using test::day;
using test::stamp;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Window& window() {
  static const Window one{.id = "w000000001",
                          .protocol = "activation",
                          .first = day("2026-11-01"),
                          .length = 14,
                          .opened = day("2026-11-01")};
  return one;
}

Look look(const std::string& id, const std::string& at, const std::string& data = "one", bool early = false) {
  return {.id = id,
          .window = window().id,
          .first = day("2026-11-01"),
          .last = day("2026-11-14"),
          .early = early,
          .at = stamp(at),
          .data = data};
}

Guess guess(const std::string& id, const std::string& sealed, const std::string& trigger = "") {
  Guess out{.id = id, .window = window().id, .sealed = stamp(sealed)};
  if (!trigger.empty()) out.link = LinkGuess{trigger, "withdraw", false};
  return out;
}

std::vector<std::string> ids(const std::vector<Guess>& guesses) {
  std::vector<std::string> all;
  for (const Guess& one : guesses) all.push_back(one.id);
  return all;
}

Plan plan(const Look& here, const std::vector<Look>& before, const std::vector<Guess>& guesses = {}) {
  return plan_look(here, before, guesses, &window());
}

constexpr const char* kNow = "2026-11-15T20:00:00+01:00";

TEST(PlanLook, OnlyTheFirstReviewOfAWindowIsPlanned) {
  EXPECT_EQ(plan(look("b", kNow), {}).standing, Standing::planned);
  const Look first = look("a", "2026-11-15T19:00:00+01:00");
  EXPECT_EQ(plan(look("b", kNow), {first}).standing, Standing::planned) << "unchanged data is the same look";
  EXPECT_EQ(plan(look("b", kNow, "two"), {first}).standing, Standing::exploratory);
  const Look early = look("a", "2026-11-07T19:00:00+01:00", "half", true);
  EXPECT_EQ(plan(look("b", kNow), {early}).standing, Standing::planned) << "counts alone spoil nothing";
  EXPECT_EQ(plan_look(look("b", kNow), {}, {}, nullptr).standing, Standing::exploratory) << "no window";
}

TEST(PlanLook, OfAWindowThatWasOpenedAfterwardsIsExploratory) {
  Window afterwards = window();
  afterwards.opened = day("2026-11-10");
  EXPECT_EQ(plan_look(look("b", kNow), {}, {}, &afterwards).standing, Standing::exploratory);
  afterwards.opened = std::nullopt;
  EXPECT_EQ(plan_look(look("b", kNow), {}, {}, &afterwards).standing, Standing::exploratory);
}

TEST(PlanLook, CountsLooksAtChangedDataAlone) {
  Look first = look("a", "2026-11-07T19:00:00+01:00", "half", true);
  Look second = look("b", "2026-11-15T19:00:00+01:00");
  second.number = 2;
  EXPECT_EQ(plan(look("c", kNow, "half"), {}).look, 1);
  EXPECT_EQ(plan(look("c", kNow, "half"), {second, first}).look, 1);
  EXPECT_EQ(plan(look("c", kNow), {second, first}).look, 2);
  EXPECT_EQ(plan(look("c", kNow, "three"), {second, first}).look, 3);
}

TEST(PlanLook, OfAnotherStretchIsNone) {
  Look other = look("a", "2026-11-14T19:00:00+01:00", "two");
  other.window = "w000000002";
  EXPECT_EQ(plan(look("b", kNow), {other}).standing, Standing::planned);
  EXPECT_EQ(plan(look("b", kNow), {other}).look, 1);
}

TEST(PlanLook, TheFirstLookRegistersWhatIsSealedByThen) {
  const auto planned = plan(
      look("b", kNow), {},
      {guess("g3", "2026-11-15T20:00:01+01:00", "late"), guess("g2", "2026-11-15T20:00:00+01:00", "money"),
       guess("g1", "2026-11-02T20:00:00+01:00", "phone")});
  EXPECT_THAT(ids(planned.guesses), ElementsAre("g1", "g2")) << "the second of the look counts";
  EXPECT_THAT(ids(planned.later), ElementsAre("g3"));
  EXPECT_EQ(planned.missing, 0);
}

TEST(PlanLook, RegistersThreeLinksAndOneMemory) {
  const auto planned =
      plan(look("b", kNow), {},
           {guess("m2", "2026-11-03T20:00:00+01:00"), guess("g1", "2026-11-04T20:00:00+01:00", "a"),
            guess("m1", "2026-11-02T20:00:00+01:00"), guess("g2", "2026-11-05T20:00:00+01:00", "b"),
            guess("g4", "2026-11-07T20:00:00+01:00", "d"), guess("g3", "2026-11-06T20:00:00+01:00", "c")});
  EXPECT_THAT(ids(planned.guesses), ElementsAre("m1", "g1", "g2", "g3"));
  EXPECT_THAT(ids(planned.later), ElementsAre("m2", "g4"));
}

TEST(PlanLook, TheSameLinkCountsOnceAndTakesNoRoom) {
  const auto planned =
      plan(look("b", kNow), {},
           {guess("g1", "2026-11-02T20:00:00+01:00", "a"), guess("g2", "2026-11-03T20:00:00+01:00", "a"),
            guess("g3", "2026-11-04T20:00:00+01:00", "b"), guess("g4", "2026-11-05T20:00:00+01:00", "c")});
  EXPECT_THAT(ids(planned.guesses), ElementsAre("g1", "g3", "g4"));
  EXPECT_THAT(ids(planned.later), ElementsAre("g2"));
}

TEST(PlanLook, EqualSecondsAreInOrderOfIds) {
  const char* at = "2026-11-02T20:00:00+01:00";
  const auto planned = plan(look("b", kNow), {},
                            {guess("g4", at, "d"), guess("g2", at, "b"), guess("g3", at, "c"),
                             guess("g1", "2026-11-02T19:00:00+00:00", "a")});
  EXPECT_THAT(ids(planned.guesses), ElementsAre("g1", "g2", "g3"));
}

TEST(PlanLook, WhatWasChangedOrNeverSealedIsNotRegistered) {
  Guess changed = guess("g1", "2026-11-02T20:00:00+01:00", "a");
  changed.intact = false;
  Guess open = guess("g2", "2026-11-02T20:00:00+01:00", "b");
  open.sealed = std::nullopt;
  const auto planned = plan(look("b", kNow), {}, {changed, open});
  EXPECT_THAT(planned.guesses, IsEmpty());
  EXPECT_THAT(ids(planned.later), ElementsAre("g1", "g2"));
}

// Counts alone tell which pair leads, so a guess after them is none (simulated: .08 to .11 false).
TEST(PlanLook, AfterCountsAloneNothingIsRegisteredAnyMore) {
  Look early = look("a", "2026-11-07T19:00:00+01:00", "half", true);
  early.guesses = {"g1"};
  const auto planned =
      plan(look("b", kNow), {early},
           {guess("g1", "2026-11-02T20:00:00+01:00", "a"), guess("g2", "2026-11-08T20:00:00+01:00", "b")});
  EXPECT_THAT(ids(planned.guesses), ElementsAre("g1"));
  EXPECT_THAT(ids(planned.later), ElementsAre("g2"));
}

TEST(PlanLook, AGuessOfTheSameSecondAfterTheLookIsLate) {
  const Look first = look("a", "2026-11-15T19:00:00+01:00");
  const auto planned = plan(look("b", kNow), {first}, {guess("g1", "2026-11-15T19:00:00+01:00", "a")});
  EXPECT_THAT(planned.guesses, IsEmpty()) << "the first look does not list it";
}

TEST(PlanLook, ALookAtOtherDaysThatShareSomeEndsGuessing) {
  Look other = look("a", "2026-11-05T19:00:00+01:00");
  other.window = "";
  other.first = other.last = day("2026-11-04");
  const std::vector<Guess> guesses = {guess("g1", "2026-11-05T19:00:00+01:00", "a"),
                                      guess("g2", "2026-11-05T19:00:01+01:00", "b")};
  EXPECT_THAT(ids(plan(look("b", kNow), {other}, guesses).guesses), ElementsAre("g1"));
  EXPECT_THAT(ids(plan(look("b", kNow), {other}, guesses).later), ElementsAre("g2"));
  other.with = "A";
  EXPECT_THAT(ids(plan(look("b", kNow), {other}, guesses).guesses), ElementsAre("g1", "g2"));
  other.with = "";
  other.first = other.last = day("2026-10-31");
  EXPECT_THAT(ids(plan(look("b", kNow), {other}, guesses).guesses), ElementsAre("g1", "g2"));
}

TEST(PlanLook, TheFirstOfAllLooksIsRemembered) {
  Look first = look("z", "2026-11-07T19:00:00+01:00", "half", true);
  first.guesses = {"g1"};
  Look second = look("a", "2026-11-15T19:00:00+01:00");
  second.guesses = {"g2"};
  const auto planned =
      plan(look("b", kNow, "two"), {second, first},
           {guess("g1", "2026-11-02T20:00:00+01:00", "a"), guess("g2", "2026-11-02T20:00:00+01:00", "b")});
  EXPECT_THAT(ids(planned.guesses), ElementsAre("g1"));
}

TEST(PlanLook, AGuessThatIsGoneStaysAComparison) {
  Look first = look("a", "2026-11-15T19:00:00+01:00");
  first.guesses = {"g1", "g2", "g3"};
  Guess changed = guess("g2", "2026-11-02T20:00:00+01:00", "b");
  changed.intact = false;
  const auto planned =
      plan(look("b", kNow), {first}, {guess("g1", "2026-11-02T20:00:00+01:00", "a"), changed});
  EXPECT_THAT(ids(planned.guesses), ElementsAre("g1"));
  EXPECT_THAT(ids(planned.later), ElementsAre("g2"));
  EXPECT_EQ(planned.missing, 2);
  EXPECT_EQ(planned.missing_links, 2);
}

TEST(PlanLook, AMemoryThatIsGoneIsNoComparisonWhereThatCanBeTold) {
  Look first = look("a", "2026-11-15T19:00:00+01:00");
  first.guesses = {"g1", "g2", "g3", "m1"};
  std::vector<Guess> links = {guess("g1", "2026-11-02T20:00:00+01:00", "a"),
                              guess("g2", "2026-11-02T20:00:00+01:00", "b"),
                              guess("g3", "2026-11-02T20:00:00+01:00", "c")};
  EXPECT_EQ(plan(look("b", kNow), {first}, links).missing, 1);
  EXPECT_EQ(plan(look("b", kNow), {first}, links).missing_links, 0) << "a window has three links at most";
  Guess memory = guess("m1", "2026-11-02T20:00:00+01:00");
  memory.intact = false;
  links.pop_back();
  links.push_back(memory);
  EXPECT_EQ(plan(look("b", kNow), {first}, links).missing, 2);
  EXPECT_EQ(plan(look("b", kNow), {first}, links).missing_links, 1);
}

TEST(PlanLook, OfDaysThatAreNoWindowHasNoGuesses) {
  EXPECT_THAT(
      plan_look(look("b", kNow), {}, {guess("g1", "2026-11-02T20:00:00+01:00", "a")}, nullptr).guesses,
      IsEmpty());
}

TEST(SameStretch, IsAWindowOrTheSameDaysAndName) {
  Look one{.first = day("2026-11-01"), .last = day("2026-11-14"), .with = "A"};
  Look other = one;
  EXPECT_TRUE(same_stretch(one, other));
  other.with = "B";
  EXPECT_FALSE(same_stretch(one, other));
  other = one;
  other.last = day("2026-11-15");
  EXPECT_FALSE(same_stretch(one, other));
  one.window = other.window = "w000000001";
  EXPECT_TRUE(same_stretch(one, other)) << "the days of a window may grow";
  other.window = "";
  EXPECT_FALSE(same_stretch(one, other));
}

TEST(IsBefore, WhatDoesNotSayWhenIsLast) {
  const auto early = std::optional(stamp("2026-11-15T21:00:00+02:00"));
  const auto late = std::optional(stamp("2026-11-15T20:00:00+00:00"));
  EXPECT_TRUE(is_before(early, late));
  EXPECT_FALSE(is_before(late, early));
  EXPECT_FALSE(is_before(early, early));
  EXPECT_TRUE(is_before(late, std::nullopt));
  EXPECT_FALSE(is_before(std::nullopt, late));
  EXPECT_FALSE(is_before(std::nullopt, std::nullopt));
}

TEST(FindLook, ReadsAStoredReview) {
  const auto record = test::entry("review", 1, "2026-11-14",
                                  "recorded: 2026-11-15T20:00:00+01:00\nwith: A\nwindow: w000000001\n"
                                  "first: 2026-11-01\nlast: 2026-11-14\nstage: counts\nlook: 3\ndata: abc\n"
                                  "guesses: [a000000007, a000000008]");
  const auto found = find_look(record);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->id, test::entry_id(1));
  EXPECT_EQ(found->window, "w000000001");
  EXPECT_EQ(found->first, day("2026-11-01"));
  EXPECT_EQ(found->last, day("2026-11-14"));
  EXPECT_EQ(found->with, "A");
  EXPECT_TRUE(found->early);
  EXPECT_EQ(found->at, stamp("2026-11-15T20:00:00+01:00"));
  EXPECT_EQ(found->data, "abc");
  EXPECT_THAT(found->guesses, ElementsAre("a000000007", "a000000008"));
  EXPECT_EQ(found->number, 3);
  EXPECT_FALSE(find_look(test::note("k7m3q9zxvb", "2026-11-14")));
}

}  // namespace
}  // namespace rcw::journal
