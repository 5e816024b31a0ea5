// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <algorithm>

#include "lib/journal/claims.h"
#include "lib/journal/review.h"
#include "lib/stats/random.h"
#include "tests/support/entries.h"

namespace rcw::journal {
namespace {

using test::claim;
using test::claim_ids;
using ::testing::Contains;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

using Moments = std::vector<Moment>;

void add(Moments& moments, int count, const std::string& trigger, std::vector<std::string> responses) {
  for (int i = 0; i < count; ++i) {
    Moment one;
    one.category = trigger;
    one.responses = responses;
    moments.push_back(std::move(one));
  }
}

// In an order that chance made, once: no runs.
Moments shuffled(Moments moments) {
  stats::Random random(3);
  random.shuffle(moments);
  return moments;
}

// The table of domain 3.4: 8 of 10 against 3 of 12.
Moments linked() {
  Moments moments;
  add(moments, 8, "phone during talk", {"withdraw"});
  add(moments, 2, "phone during talk", {"pursue", "withdraw"});
  add(moments, 3, "money", {"withdraw"});
  add(moments, 9, "money", {"pursue"});
  return moments;
}

Guess guess(const std::string& trigger, const std::string& response, bool any = false) {
  return {.id = trigger + response, .link = LinkGuess{trigger, response, any}};
}

Plan plan_of(std::vector<Guess> guesses) { return {.guesses = std::move(guesses)}; }

Claim first_guess(const Moments& moments, const Plan& plan) {
  for (const Claim& one : link_claims(moments, plan)) {
    if (one.id.starts_with("guess.")) return one;
  }
  throw std::out_of_range("no guess");
}

const Guess kPhone = guess("phone during talk", "withdraw");

TEST(LinkClaims, SayAGuessAsTheSpecificationDoes) {
  const Claim said = first_guess(shuffled(linked()), plan_of({kPhone}));
  EXPECT_EQ(said.all.gate, Gate::g3);
  EXPECT_EQ(said.id, "guess.trigger phone during talk -> withdraw");
  EXPECT_EQ(
      said.text,
      "After \"phone during talk\": withdraw in 8 of 10; otherwise in 3 of 12. Difference 55 points (95% "
      "interval "
      "13 to 77). Exact test p=0.030, 1 comparison registered before looking. A link in this record, not a "
      "cause.");
  EXPECT_NEAR(*said.all.mid_p, .015939, 1e-6);
  EXPECT_EQ(verdict(said), Verdict::supported);
}

TEST(LinkClaims, AGuessMayComeOutOppositeOrOpen) {
  const auto opposite = first_guess(shuffled(linked()), plan_of({guess("money", "withdraw")}));
  EXPECT_EQ(verdict(opposite), Verdict::opposite);
  EXPECT_THAT(opposite.text, HasSubstr("Difference -55 points (95% interval -77 to -13)."));
  const auto open = first_guess(shuffled(linked()), plan_of({guess("money", "attack")}));
  EXPECT_EQ(verdict(open), Verdict::cannot_tell);
  EXPECT_THAT(open.text, EndsWith(" No link shown, which is not the same as no link."));
}

TEST(LinkClaims, AnyResponseOfAMomentMayBeMeant) {
  const Claim any = first_guess(shuffled(linked()), plan_of({guess("phone during talk", "withdraw", true)}));
  EXPECT_EQ(any.id, "guess.trigger phone during talk -> any withdraw");
  EXPECT_THAT(any.text,
              StartsWith("After \"phone during talk\": any withdraw in 10 of 10; otherwise in 3 of 12."));
}

// The same table, but all of one after all of the other: two runs that fit.
TEST(LinkClaims, RunsCouldMakeItByThemselves) {
  const Claim said = first_guess(linked(), plan_of({kPhone}));
  EXPECT_EQ(said.all.gate, Gate::g0);
  EXPECT_GT(*said.all.serial, serial_level(22));
  EXPECT_THAT(said.text,
              HasSubstr(" Runs of alike moments could make this by themselves (time-shift check p="));
  EXPECT_THAT(said.text, EndsWith(" No link shown, which is not the same as no link."));
}

TEST(LinkClaims, SeveralGuessesAllowForEachOther) {
  const auto claims = link_claims(shuffled(linked()), plan_of({kPhone, guess("money", "pursue")}));
  const Claim& said = claim(claims, "guess.trigger phone during talk -> withdraw");
  EXPECT_EQ(said.all.comparisons, 2);
  EXPECT_DOUBLE_EQ(*said.all.adjusted, 2 * *said.all.p);
  EXPECT_THAT(
      said.text,
      HasSubstr(" Exact test p=0.060 after Holm's adjustment, 2 comparisons registered before looking."));
}

TEST(LinkClaims, AGuessThatIsGoneStillCounts) {
  Plan plan = plan_of({kPhone});
  plan.missing = plan.missing_links = 1;
  const Claim said = first_guess(shuffled(linked()), plan);
  EXPECT_EQ(said.all.comparisons, 2);
  EXPECT_DOUBLE_EQ(*said.all.adjusted, 2 * *said.all.p);
  EXPECT_EQ(said.all.gate, Gate::g0) << ".030 for one is .060 for two";
}

TEST(LinkClaims, NineteenAreNotEnough) {
  Moments moments = shuffled(linked());
  moments.resize(19);
  const auto claims = link_claims(moments, plan_of({kPhone}));
  EXPECT_EQ(claim(claims, "guess.trigger phone during talk -> withdraw").text,
            "Not enough to compare triggers: 19 events, 20 needed.");
  EXPECT_THAT(claims, ::testing::SizeIs(1)) << "nothing is searched";
  EXPECT_THAT(table_claims(moments, {}), IsEmpty());
  moments.resize(1);
  EXPECT_EQ(first_guess(moments, plan_of({kPhone})).text,
            "Not enough to compare triggers: 1 event, 20 needed.");
}

TEST(LinkClaims, FiveOnEitherSideAreNeeded) {
  Moments moments;
  add(moments, 4, "phone", {"withdraw"});
  add(moments, 18, "money", {"pursue"});
  EXPECT_EQ(first_guess(moments, plan_of({guess("phone", "withdraw")})).text,
            "Not enough after \"phone\": 4 events, 5 needed.");
  EXPECT_EQ(first_guess(moments, plan_of({guess("money", "withdraw")})).text,
            "Not enough besides \"money\": 4 events, 5 needed.");
  EXPECT_EQ(first_guess(moments, plan_of({guess("never", "withdraw")})).text,
            "Not enough after \"never\": 0 events, 5 needed.");
}

TEST(LinkClaims, MomentsThatLeaveOneOpenSayNothing) {
  Moments moments = shuffled(linked());
  add(moments, 5, "", {"withdraw"});
  add(moments, 5, "phone during talk", {});
  EXPECT_THAT(first_guess(moments, plan_of({kPhone})).text,
              StartsWith("After \"phone during talk\": withdraw in 8 of 10; otherwise in 3 of 12."));
}

// So strong that a search finds it too.
Moments strong() {
  Moments moments;
  add(moments, 12, "phone", {"withdraw"});
  add(moments, 1, "phone", {"pursue"});
  add(moments, 1, "money", {"withdraw"});
  add(moments, 14, "money", {"pursue"});
  add(moments, 2, "late", {"attack"});
  return moments;
}

TEST(LinkClaims, WithoutAGuessEveryPairIsSearched) {
  const auto claims = link_claims(shuffled(strong()), {});
  const Claim& said = claim(claims, "link.trigger phone -> withdraw");
  EXPECT_EQ(said.all.gate, Gate::g3);
  EXPECT_EQ(said.all.comparisons, 9) << "three triggers, three responses";
  EXPECT_THAT(said.text,
              HasSubstr(" after Holm's adjustment for 9 comparisons. A link in this record, not a cause."));
  EXPECT_EQ(claim(claims, "link.trigger late -> attack").text, "") << "two events, and nobody asked";
}

TEST(LinkClaims, WhereSomethingWasGuessedTheSearchIsForExploring) {
  const auto claims = link_claims(shuffled(strong()), plan_of({guess("money", "attack")}));
  const Claim& said = claim(claims, "link.trigger phone -> withdraw");
  EXPECT_EQ(said.standing, Standing::exploratory);
  EXPECT_EQ(said.all.gate, Gate::g0);
  EXPECT_EQ(said.text, "");
}

TEST(LinkClaims, AGuessThatCameLateIsNumbersAlone) {
  Plan plan;
  plan.later = {kPhone, kPhone};
  const auto claims = link_claims(shuffled(linked()), plan);
  const Claim& said = claim(claims, "later.trigger phone during talk -> withdraw");
  EXPECT_EQ(said.all.gate, Gate::g0);
  EXPECT_EQ(said.text,
            "Exploratory, to be tested on new days: After \"phone during talk\": withdraw in 8 of 10; "
            "otherwise in 3 of "
            "12. Difference 55 points (95% interval 13 to 77). Exact test p=0.030.");
  const auto ids = claim_ids(claims);
  EXPECT_EQ(std::count(ids.begin(), ids.end(), said.id), 1) << "the same link once";
  plan.guesses = {kPhone};
  EXPECT_THAT(claim_ids(link_claims(shuffled(linked()), plan)), Not(Contains(said.id)))
      << "registered already";
}

TEST(LinkClaims, AnotherLookIsExploratory) {
  Plan plan = plan_of({kPhone});
  plan.standing = Standing::exploratory;
  const Claim said = first_guess(shuffled(linked()), plan);
  EXPECT_EQ(said.all.gate, Gate::g0);
  EXPECT_THAT(said.text, StartsWith("Exploratory, to be tested on new days: After"));
  EXPECT_EQ(verdict(said), Verdict::cannot_tell);
}

TEST(LinkClaims, AreNoneBeforeTheDayThatWasFixed) {
  Plan plan = plan_of({kPhone});
  plan.early = true;
  EXPECT_THAT(link_claims(shuffled(strong()), plan), IsEmpty());
  EXPECT_THAT(table_claims(shuffled(strong()), plan), IsEmpty());
}

TEST(TableClaims, TestTheWholeTableBeforeAnyPair) {
  const auto claims = table_claims(shuffled(strong()), {});
  ASSERT_THAT(claims, ::testing::SizeIs(1));
  EXPECT_EQ(claims[0].id, "overall");
  EXPECT_EQ(claims[0].text,
            "The whole table of triggers and first responses: exact test p=0.001 (1000 tables drawn).");
  EXPECT_EQ(claims[0].all.gate, Gate::g0);
}

TEST(TableClaims, BelongToTheSearch) {
  for (const Plan& plan : {Plan{.standing = Standing::exploratory}, plan_of({kPhone})}) {
    const auto claims = table_claims(shuffled(strong()), plan);
    ASSERT_THAT(claims, ::testing::SizeIs(1));
    EXPECT_EQ(
        claims[0].text,
        "Exploratory, to be tested on new days: the whole table of triggers and first responses: exact test "
        "p=0.001 (1000 tables drawn).");
    EXPECT_EQ(claims[0].standing, Standing::exploratory);
  }
}

TEST(TableClaims, OneTriggerHasNoTable) {
  Moments moments;
  add(moments, 20, "phone", {"withdraw"});
  add(moments, 20, "phone", {"pursue"});
  EXPECT_THAT(table_claims(moments, {}), IsEmpty());
  EXPECT_THAT(link_claims(moments, {}), IsEmpty());
}

}  // namespace
}  // namespace rcw::journal
