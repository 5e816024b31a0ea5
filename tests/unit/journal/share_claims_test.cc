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
using test::diary;
using test::entry;
using test::entry_id;
using test::evening_of;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsSupersetOf;
using ::testing::Not;
using ::testing::StartsWith;

using Entries = std::vector<store::Record>;

std::vector<Claim> claims_of(const Entries& entries, const Plan& plan = {}) {
  return share_claims(diary(entries), plan);
}

std::string text(const Entries& entries, const std::string& id) { return claim(claims_of(entries), id).text; }

// So many moments with this trigger, from this number on, one an evening.
void add(Entries& entries, int count, const std::string& trigger, const std::string& responses = "withdraw",
         const std::string& more = "") {
  for (int i = 0; i < count; ++i) {
    const int number = static_cast<int>(entries.size()) + 1;
    entries.push_back(activation(number, evening_of(number % 30), trigger, responses, more));
  }
}

TEST(ShareClaims, CountsKindsTheMostFrequentFirst) {
  Entries entries = {entry("daily", 100, "2026-11-02"), entry("note", 101, "2026-11-02", "text: a")};
  add(entries, 2, "x");
  const auto claims = claims_of(entries);
  EXPECT_THAT(claim_ids(claims), IsSupersetOf({"count.activation", "count.daily", "count.note"}));
  EXPECT_EQ(claims[0].text, "activation: 2");
  EXPECT_EQ(claims[1].text, "daily: 1");
}

TEST(ShareClaims, AreOfFirstResponsesAndOfMomentsThatNamedOne) {
  Entries entries;
  add(entries, 4, "x", "withdraw, pursue");
  add(entries, 6, "x", "pursue");
  add(entries, 2, "x", "");
  EXPECT_EQ(text(entries, "response.withdraw"),
            "withdraw: 4 of 10 recorded events (40%, 95% interval 17-69%)");
  EXPECT_EQ(text(entries, "response.pursue"), "pursue: 6 of 10 recorded events (60%, 95% interval 31-83%)");
  EXPECT_EQ(text(entries, "trigger.x"),
            "x: 12 of 12 recorded events (100%, 95% interval 76-100%), more often than "
            "not, in this record");
}

TEST(ShareClaims, WordsOfTheBodyAreOfMomentsThatNamedAPlace) {
  Entries entries;
  add(entries, 3, "x", "withdraw", "body: [{site: chest}, {site: jaw}]");
  add(entries, 2, "x", "withdraw", "body: [{site: chest}]");
  add(entries, 5, "x");
  EXPECT_THAT(text(entries, "body.chest"), StartsWith("chest: 5 of 5 recorded events ("));
  EXPECT_THAT(text(entries, "body.jaw"), StartsWith("jaw: 3 of 5 recorded events ("));
}

TEST(ShareClaims, OneIsMostRecordedOnlyWithAGap) {
  Entries entries;
  add(entries, 9, "phone");
  add(entries, 2, "money");
  EXPECT_EQ(text(entries, "most.trigger"),
            "The most recorded triggers were \"phone\" (9) and \"money\" (2).");
  EXPECT_NEAR(*claim(claims_of(entries), "most.trigger").all.p, .06543, 1e-5) << "9 of 11 by the sign test";
  add(entries, 1, "phone");
  EXPECT_EQ(text(entries, "most.trigger"), "The most recorded trigger was \"phone\" (10).");
  EXPECT_NEAR(*claim(claims_of(entries), "most.trigger").all.p, .03857, 1e-5);
}

TEST(ShareClaims, AllThatAreAsFrequentAsTheSecondAreNamed) {
  Entries entries;
  add(entries, 3, "phone");
  add(entries, 2, "money");
  add(entries, 2, "late");
  add(entries, 1, "plans");
  EXPECT_EQ(text(entries, "most.trigger"),
            "The most recorded triggers were \"phone\" (3), \"late\" (2) and \"money\" (2).");
  Entries one;
  add(one, 3, "phone");
  EXPECT_THAT(claim_ids(claims_of(one)), Not(Contains("most.trigger")));
}

TEST(ShareClaims, BoundsAreForWhatWasNotWrittenDown) {
  Entries entries;
  add(entries, 4, "x", "withdraw");
  add(entries, 6, "x", "pursue");
  entries.push_back(activation(50, "2026-11-20T20:00:00+01:00", "x", "pursue", "unrecorded: two-or-more"));
  entries.push_back(entry("daily", 51, "2026-11-21", "unrecorded: two-or-more"));
  const Claim said = claim(claims_of(entries), "response.withdraw");
  EXPECT_EQ(said.unrecorded, 4);
  EXPECT_EQ(bounds_text(said),
            "If your 4 unrecorded events were none or all of this kind, the share would be 27% to 53%.");
  entries.resize(4);
  entries.push_back(entry("daily", 51, "2026-11-21", "unrecorded: one"));
  EXPECT_FALSE(claim(claims_of(entries), "response.withdraw").bounds)
      << "under G1 there is no share to bound";
}

TEST(ShareClaims, EveningsAreBoundedByThoseThatDidNotAnswer) {
  Entries entries;
  for (int i = 0; i < 8; ++i) {
    entries.push_back(entry("daily", i + 1, evening_of(i),
                            i < 6 ? "critic: {present: \"yes\"}" : "critic: {present: \"no\"}"));
  }
  entries.push_back(entry("daily", 9, evening_of(8), "urge: {felt: unsure}\nemotions: [{emotion: anxiety}]"));
  const auto claims = share_claims(diary(course("2026-11-01", "2026-11-10"), entries), {});
  EXPECT_EQ(claim(claims, "evening.critic").text,
            "a critical voice: 6 of 8 recorded days (75%, 95% interval 41-93%)");
  EXPECT_EQ(claim(claims, "evening.critic").unrecorded, 2);
  EXPECT_EQ(claim(claims, "evening.urge").text, "an urge: 0 of 1 recorded days");
  EXPECT_EQ(claim(claims, "evening.emotion.anxiety").text, "anxiety: 1 of 1 recorded days");
}

TEST(ShareClaims, ResonanceIsTheOwnAnswersTallied) {
  Entries entries;
  add(entries, 2, "x", "withdraw", "resonance: {familiar: \"yes\", caregiver: \"no\"}");
  add(entries, 1, "x", "withdraw", "resonance: {familiar: unsure}");
  add(entries, 1, "x");
  EXPECT_EQ(text(entries, "resonance.familiar"), "felt familiar: 2 of 3 recorded events");
  EXPECT_EQ(text(entries, "resonance.caregiver"), "reminded of a caregiver: 0 of 2 recorded events");
  EXPECT_THAT(claim_ids(claims_of(entries)), Not(Contains("resonance.earlier"))) << "nobody answered";
}

TEST(ShareClaims, StrengthsAreCountedBesideTrouble) {
  Entries entries;
  add(entries, 2, "x", "attack, self-soothe", "named: {when: while-acting}");
  add(entries, 1, "x", "connect", "named: {when: afterwards}");
  add(entries, 3, "x", "withdraw");
  EXPECT_EQ(claim(claims_of(entries), "calm.any").all.k, 3);
  EXPECT_EQ(text(entries, "calm.named"), "named while or before acting: 2 of 3 recorded events");
}

TEST(ShareClaims, ListedResponsesAreCountsAndNoInterval) {
  Entries entries;
  add(entries, 3, "x", "withdraw, attack");
  add(entries, 2, "x", "pursue");
  add(entries, 2, "x", "self-soothe");
  const auto claims = claims_of(entries);
  EXPECT_EQ(claim(claims, "expected.anxious").text,
            "pursue, attack, appease (listed for anxious): in 5 of 7 recorded events");
  EXPECT_EQ(claim(claims, "expected.avoidant").text,
            "withdraw, shutdown, freeze, attack (listed for avoidant): in 3 of 7 recorded events");
  EXPECT_EQ(claim(claims, "expected.secure").text,
            "self-soothe, connect (listed for secure): in 2 of 7 recorded events");
  EXPECT_FALSE(claim(claims, "expected.anxious").all.interval);
}

TEST(ShareClaims, NearMissesAreOfThoseAndActivations) {
  Entries entries = {entry("near-miss", 100, "2026-11-20"), entry("setback", 101, "2026-11-20")};
  add(entries, 3, "x");
  const Claim near = claim(claims_of(entries), "process.near-miss");
  EXPECT_EQ(near.all.k, 1);
  EXPECT_EQ(near.all.n, 4) << "setbacks are neither";
  entries.erase(entries.begin());
  EXPECT_THAT(claim_ids(claims_of(entries)), Not(Contains("process.near-miss")));
}

std::string repairs(int number) { return "links: [{id: " + entry_id(number) + ", role: repairs}]"; }

TEST(ShareClaims, MendingKeepsTheOpenOnes) {
  const Entries entries = {entry("setback", 1, "2026-11-10T20:00:00+01:00"),
                           entry("repair", 2, "2026-11-10T20:40:00+01:00", repairs(1)),
                           entry("setback", 3, "2026-11-11T20:00:00+01:00"),
                           entry("setback", 4, "2026-11-12"), entry("repair", 5, "2026-11-12", repairs(4))};
  EXPECT_EQ(text(entries, "process.mended"), "setbacks mended: 2 of 3 recorded events");
  EXPECT_EQ(text(entries, "time.mend"),
            "from a setback to its repair: 40 min, not yet, mended, time not known");
  EXPECT_FALSE(claim(claims_of(entries), "time.mend").all.estimate) << "open ones, and fewer than 10";
}

TEST(ShareClaims, MendingHasAMiddleWhenAllAreMended) {
  Entries entries;
  for (int i = 1; i <= 3; ++i) {
    entries.push_back(entry("setback", i, "2026-11-10T20:00:00+01:00"));
    entries.push_back(
        entry("repair", 10 + i, "2026-11-10T20:" + std::to_string(i * 10) + ":00+01:00", repairs(i)));
  }
  EXPECT_EQ(text(entries, "time.mend"),
            "from a setback to its repair: 10 min, 20 min, 30 min; 20 min in the middle");
  entries.resize(2);
  EXPECT_EQ(text(entries, "time.mend"), "from a setback to its repair: 10 min") << "one has no middle";
}

// Eleven with five open ones: by Kaplan and Meier the middle is later than that of the six that were mended.
TEST(ShareClaims, MendingAllowsForOpenOnesFromTenOn) {
  Entries entries;
  for (int i = 1; i <= 11; ++i) {
    entries.push_back(entry("setback", i, "2026-11-10T20:00:00+01:00"));
    if (i <= 6)
      entries.push_back(
          entry("repair", 20 + i,
                "2026-11-10T2" + std::to_string(i / 4) + ':' + std::to_string(10 + i * 5) + ":00+01:00",
                repairs(i)));
  }
  const Claim mend = claim(claims_of(entries), "time.mend");
  EXPECT_EQ(mend.all.n, 11);
  EXPECT_EQ(mend.all.k, 6);
  ASSERT_TRUE(mend.all.estimate);
  EXPECT_EQ(*mend.all.estimate, 100) << "the sixth of eleven, not the middle of six";
  EXPECT_THAT(mend.text, ::testing::EndsWith("; 1 h 40 min in the middle"));
}

TEST(ShareClaims, CopingIsPairsByTheirDirection) {
  Entries entries;
  for (int i = 1; i <= 5; ++i) entries.push_back(entry("coping", i, evening_of(i), "before: 3\nafter: 1"));
  entries.push_back(entry("coping", 6, evening_of(6), "before: 2\nafter: 2"));
  EXPECT_EQ(text(entries, "process.coping"), "weaker after coping: 5 of 6 recorded pairs, 0 stronger");
  EXPECT_FALSE(claim(claims_of(entries), "process.coping").all.p) << "five that differ";
  entries.push_back(entry("coping", 7, evening_of(7), "before: 2\nafter: 0"));
  EXPECT_EQ(text(entries, "process.coping"),
            "weaker after coping: 6 of 7 recorded pairs, 0 stronger (exact sign test p=0.031)");
  entries.push_back(entry("coping", 8, evening_of(8), "before: 0\nafter: 4"));
  EXPECT_EQ(text(entries, "process.coping"),
            "weaker after coping: 6 of 8 recorded pairs, 1 stronger (exact sign test p=0.125)");
}

TEST(ShareClaims, RatingsAreARangeAndFromFourteenOnASpread) {
  Entries entries;
  for (int i = 0; i < 13; ++i)
    entries.push_back(
        activation(i + 1, evening_of(i), "x", "withdraw", "intensity: " + std::to_string(i % 2 * 2 + 1)));
  EXPECT_EQ(text(entries, "rating.intensity"), "intensity: from 1 to 3 in 13 moments");
  EXPECT_THAT(claim_ids(claims_of(entries)), Not(Contains("rating.arousal")));
  entries.push_back(activation(14, evening_of(13), "x", "withdraw", "intensity: 3"));
  EXPECT_EQ(text(entries, "rating.intensity"),
            "intensity: from 1 to 3 in 14 moments (standard deviation 1.0, from one to the next 2.0)");
  entries.resize(1);
  EXPECT_EQ(text(entries, "rating.intensity"), "intensity: from 1 to 1 in 1 moment");
}

// Per recorded day, those where nothing happened and the evening was answered counted in.
TEST(ShareClaims, RatesArePerRecordedDay) {
  Entries entries;
  add(entries, 3, "x");
  entries.push_back(entry("daily", 90, evening_of(20)));
  Course asked = course("2026-11-01", "2026-11-30");
  asked.kinds = {"activation"};
  const auto rate = [&] { return claim(share_claims(diary(asked, entries), {}), "rate.moments"); };
  EXPECT_EQ(rate().text, "moments: 3 on 4 recorded days, 0.8 a recorded day");
  EXPECT_EQ(rate().all.gate, Gate::g0);
  add(entries, 2, "x");
  EXPECT_EQ(rate().text, "moments: 5 on 6 recorded days, 0.8 a recorded day (95% interval 0.3-1.9)");
  EXPECT_EQ(rate().all.gate, Gate::g1);
  EXPECT_NEAR(rate().all.interval->low * 6, 1.6235, 1e-4) << "Garwood";
}

TEST(ShareClaims, BeforeTheDayThatWasFixedThereAreCountsAlone) {
  Entries entries = {entry("near-miss", 90, evening_of(1)), entry("setback", 91, evening_of(2)),
                     entry("coping", 92, evening_of(2), "before: 3\nafter: 1")};
  add(entries, 9, "x", "withdraw", "intensity: 3\nbody: [{site: jaw}]\nresonance: {familiar: \"yes\"}");
  add(entries, 9, "y");
  for (int i = 0; i < 9; ++i)
    entries.push_back(entry("daily", 60 + i, evening_of(i), "critic: {present: \"yes\"}"));
  const auto claims = claims_of(entries, {.early = true});
  for (const Claim& one : claims) {
    EXPECT_EQ(one.all.gate, Gate::g0) << one.id;
    EXPECT_FALSE(one.all.interval || one.all.p || one.all.estimate || one.bounds) << one.id;
    EXPECT_THAT(one.text, Not(::testing::HasSubstr("%"))) << one.id;
  }
  EXPECT_EQ(claim(claims, "response.withdraw").text, "withdraw: 18 of 18 recorded events");
}

}  // namespace
}  // namespace rcw::journal
