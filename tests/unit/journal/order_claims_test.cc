// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "lib/journal/claims.h"
#include "tests/support/entries.h"

namespace rcw::journal {
namespace {

using test::activation;
using test::claim;
using test::claim_ids;
using test::course;
using test::day;
using test::diary;
using test::entry;
using test::evening_of;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

using Entries = std::vector<store::Record>;

const Plan kExploratory = {.standing = Standing::exploratory};

// One moment an evening, with these first responses.
Diary evenings(const std::vector<std::string>& responses) {
  Entries entries;
  for (std::size_t i = 0; i < responses.size(); ++i) {
    const int number = static_cast<int>(i);
    entries.push_back(activation(number + 1, evening_of(number), "x", responses[i]));
  }
  return diary(course("2026-11-01", "2027-10-31"), entries);
}

std::vector<std::string> runs(int length, int count) {
  std::vector<std::string> words;
  for (int i = 0; i < count; ++i) words.emplace_back(i / length % 2 == 0 ? "withdraw" : "pursue");
  return words;
}

Claim repeat(const Diary& of, const Plan& plan = {}) { return claim(order_claims(of, plan), "order.repeat"); }

TEST(IsPair, IsAtMostFortyEightHours) {
  const auto pair = [](const char* a, const char* b) {
    return is_pair(Moment{.at = test::stamp(a), .day = day(a)}, Moment{.at = test::stamp(b), .day = day(b)});
  };
  EXPECT_TRUE(pair("2026-11-01T20:00:00+01:00", "2026-11-03T20:00:00+01:00"));
  EXPECT_FALSE(pair("2026-11-01T20:00:00+01:00", "2026-11-03T20:00:01+01:00"));
  EXPECT_TRUE(pair("2026-10-24T20:00:00+02:00", "2026-10-26T19:00:00+01:00")) << "48 hours of three days";
  EXPECT_FALSE(pair("2026-10-24T20:00:00+02:00", "2026-10-26T20:00:00+01:00")) << "49, as clocks went back";
  EXPECT_TRUE(pair("2026-11-01", "2026-11-02"));
  EXPECT_FALSE(pair("2026-11-01T20:00:00+01:00", "2026-11-03"));
}

TEST(OrderClaims, FewPairsAreACount) {
  EXPECT_EQ(
      repeat(evenings({"withdraw", "withdraw", "pursue"})).text,
      "The same first response came again in 1 of 2 consecutive pairs. Not enough to say more: 2 pairs, 20 "
      "needed.");
  EXPECT_EQ(
      repeat(evenings({"withdraw", "withdraw"})).text,
      "The same first response came again in 1 of 1 consecutive pair. Not enough to say more: 1 pair, 20 "
      "needed.");
  EXPECT_FALSE(repeat(evenings(runs(5, 20))).all.p) << "twenty moments are nineteen pairs";
  EXPECT_THAT(claim_ids(order_claims(evenings({"withdraw"}), {})), ElementsAre("trend.none"));
}

TEST(OrderClaims, RunsTendToRepeat) {
  const Claim said = repeat(evenings(runs(7, 28)));
  EXPECT_EQ(said.all.gate, Gate::g4);
  EXPECT_EQ(said.all.k, 24);
  EXPECT_EQ(said.all.n, 27);
  EXPECT_EQ(
      said.text,
      "The same first response came again in 24 of 27 consecutive pairs (13.0 if the order were chance, 1000 "
      "shuffles, p=0.001): responses tend to repeat, in this record.");
}

TEST(OrderClaims, ComingAndGoingTendsToSwitch) {
  const Claim said = repeat(evenings(runs(1, 28)));
  EXPECT_EQ(said.all.gate, Gate::g4);
  EXPECT_EQ(said.all.k, 0);
  EXPECT_THAT(said.text, HasSubstr(": responses tend to switch, in this record."));
}

TEST(OrderClaims, AMixedOrderShowsNone) {
  const Claim said = repeat(evenings(runs(2, 28)));
  EXPECT_EQ(said.all.gate, Gate::g0);
  EXPECT_GT(*said.all.p, kLevel);
  EXPECT_THAT(said.text, ::testing::EndsWith("). No order shown."));
}

TEST(OrderClaims, AnotherLookHasNumbersAlone) {
  const Claim said = repeat(evenings(runs(7, 28)), kExploratory);
  EXPECT_EQ(said.all.gate, Gate::g0);
  EXPECT_EQ(said.text,
            "Exploratory, to be tested on new days: The same first response came again in 24 of 27 "
            "consecutive pairs "
            "(13.0 if the order were chance, 1000 shuffles, p=0.001).");
}

TEST(OrderClaims, AMomentWithoutResponseIsNoNeighbour) {
  auto words = runs(3, 9);
  words[4] = "";
  EXPECT_EQ(repeat(evenings(words)).all.n, 7) << "the two beside it are two days apart";
}

TEST(OrderClaims, ALongGapIsNoPair) {
  Entries entries;
  for (int i = 0; i < 10; ++i) entries.push_back(activation(i + 1, evening_of(i * 3), "x", "withdraw"));
  EXPECT_EQ(repeat(diary(course("2026-11-01", "2027-10-31"), entries)).all.n, 0);
}

// So many weeks from Monday the 2nd of November, each with three recorded days and so many moments.
Diary weeks(const std::vector<int>& moments, const char* first_day = "2026-11-02") {
  Entries entries;
  int number = 0;
  const auto put = [&](std::size_t week, int of_week) {
    const auto at = day(first_day).plus_days(static_cast<int>(week) * 7 + of_week);
    entries.push_back(activation(++number, time::to_string(at) + "T20:00:00+01:00", "x", "withdraw"));
  };
  for (std::size_t week = 0; week < moments.size(); ++week) {
    for (int i = 0; i < moments[week]; ++i) put(week, i % 3);
  }
  return diary(course("1969-01-01", "2037-12-31"), entries);
}

TEST(TrendClaims, FiveWeeksAreNotEnough) {
  const auto claims = order_claims(weeks({3, 4, 5, 6, 7, 2}), {});
  EXPECT_EQ(claim(claims, "trend.none").text,
            "Not enough for a trend: 5 weeks with 3 recorded days or more, 6 needed.")
      << "two moments are two days";
  EXPECT_EQ(claim(order_claims(weeks({3}), {}), "trend.none").text,
            "Not enough for a trend: 1 week with 3 recorded days or more, 6 needed.");
}

TEST(TrendClaims, SixWeeksThatAllGoUpAreATrend) {
  const auto claims = order_claims(weeks({3, 4, 5, 6, 7, 8}), {});
  const Claim& said = claim(claims, "trend.moments");
  EXPECT_EQ(said.all.gate, Gate::g5);
  EXPECT_EQ(said.all.n, 6);
  EXPECT_EQ(
      said.text,
      "moments a recorded day: going up over 6 weeks, in this record (Kendall's tau 1.00, exact test p=0.006 "
      "after Holm's adjustment for 2 comparisons; p of 0.01 asked for, as weeks are like their neighbours).");
  EXPECT_THAT(claim(claims, "trend.calm").text,
              StartsWith("the share of moments with self-soothe or connect: no trend shown over 6 weeks ("));
}

// .05 would let weeks through whose neighbours are alike in one of eight.
TEST(TrendClaims, OneStepBackInSixWeeksIsNotEnough) {
  const Claim said = claim(order_claims(weeks({8, 7, 6, 5, 3, 4}), {}), "trend.moments");
  EXPECT_EQ(said.all.gate, Gate::g0);
  EXPECT_NEAR(*said.all.p, 12.0 / 720, 1e-9);
  EXPECT_THAT(said.text,
              StartsWith("moments a recorded day: no trend shown over 6 weeks (Kendall's tau -0.87, "));
}

TEST(TrendClaims, AnotherLookHasNumbersAlone) {
  const Claim said = claim(order_claims(weeks({3, 4, 5, 6, 7, 8}), kExploratory), "trend.moments");
  EXPECT_EQ(said.all.gate, Gate::g0);
  EXPECT_EQ(
      said.text,
      "Exploratory, to be tested on new days: moments a recorded day over 6 weeks (Kendall's tau 1.00, exact "
      "test p=0.006 after Holm's adjustment for 2 comparisons).");
}

// Two weeks beside the 1st of January 1970, and weeks of two years.
TEST(TrendClaims, EveryWeekIsAWeekOfItsOwn) {
  EXPECT_EQ(claim(order_claims(weeks({3, 4, 5, 6, 7, 8}, "1969-12-15"), {}), "trend.moments").all.n, 6);
  EXPECT_EQ(claim(order_claims(weeks({3, 4, 5, 6, 7, 8}, "2026-12-07"), {}), "trend.moments").all.n, 6);
}

// Months that go down, each with seven recorded days.
Diary months(int count) {
  Entries entries;
  int number = 0;
  for (int month = 0; month < count; ++month) {
    const auto first = day("2026-01-01").plus_months(month);
    for (int i = 0; i < 7 + count - month; ++i) {
      const auto at = time::to_string(first.plus_days(i % 7));
      entries.push_back(activation(++number, at + "T12:00:00+01:00", "x", i == 0 ? "connect" : "attack"));
    }
  }
  return diary(course("2026-01-01", "2026-12-31"), entries);
}

TEST(TrendClaims, FiveMonthsComeBeforeWeeksAndAreHeldToATwentieth) {
  const Claim said = claim(order_claims(months(5), {}), "trend.moments");
  EXPECT_EQ(said.unit, "months");
  EXPECT_EQ(said.all.n, 5);
  EXPECT_EQ(said.all.gate, Gate::g5);
  EXPECT_THAT(said.text,
              HasSubstr("going down over 5 months, in this record (Kendall's tau -1.00, exact test p=0.033 "
                        "after Holm's adjustment for 2 comparisons; each month taken for itself)"));
}

TEST(TrendClaims, FourMonthsAreLookedAtByWeeks) {
  EXPECT_THAT(claim_ids(order_claims(months(4), {})), ::testing::Contains("trend.none"));
}

// Evenings without a moment: the critical voice alone.
TEST(TrendClaims, OfEveningsAlone) {
  Entries entries;
  for (int i = 0; i < 42; ++i) {
    const bool yes = i % 7 < i / 7;
    entries.push_back(entry("daily", i + 1, time::to_string(day("2026-11-02").plus_days(i)),
                            yes ? "critic: {present: \"yes\"}" : "critic: {present: \"no\"}"));
  }
  const auto claims = order_claims(diary(course("2026-11-01", "2026-12-31"), entries), {});
  EXPECT_THAT(claim_ids(claims), ElementsAre("trend.critic"));
  EXPECT_THAT(claims[0].text,
              StartsWith("the share of evenings with a critical voice: going up over 6 weeks"));
}

TEST(OrderClaims, AreNoneBeforeTheDayThatWasFixed) {
  EXPECT_THAT(order_claims(weeks({3, 4, 5, 6, 7, 8}), {.early = true}), IsEmpty());
}

}  // namespace
}  // namespace rcw::journal
