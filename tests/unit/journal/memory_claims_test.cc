// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "lib/journal/claims.h"
#include "tests/support/entries.h"

namespace rcw::journal {
namespace {

using test::activation;
using test::claim;
using test::claim_ids;
using test::diary;
using test::entry;
using test::evening_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Plan remembered(MemoryGuess memory) { return {.guesses = {{.id = "m", .memory = std::move(memory)}}}; }

Diary moments() {
  return diary({activation(1, evening_of(1), "phone", "withdraw"),
                activation(2, evening_of(2), "phone", "withdraw"),
                activation(3, evening_of(3), "money", "pursue"),
                activation(4, evening_of(4), "late", "attack"), activation(5, evening_of(5), "plans", "")});
}

TEST(MemoryClaims, LayMemoryBesideTheRecord) {
  const auto claims = memory_claims(
      moments(), remembered({.trigger = "money", .response = "withdraw", .share = 80, .days = 50}));
  EXPECT_THAT(claim_ids(claims),
              ElementsAre("memory.trigger", "memory.response", "memory.share", "memory.days"));
  EXPECT_EQ(claims[0].text,
            "the most frequent trigger: you guessed money; recorded: phone 2, late 1, money 1.");
  EXPECT_EQ(claims[0].all.k, 1);
  EXPECT_EQ(claims[0].all.n, 5);
  EXPECT_EQ(claims[1].text,
            "the usual first response: you guessed withdraw; recorded: withdraw 2, attack 1, pursue 1.");
  EXPECT_EQ(claims[2].text, "withdraw first: you guessed 80%; recorded: 2 of 4 (50%).");
  EXPECT_EQ(claims[3].text, "days on which you wrote: you guessed 50%; recorded: 5 of 30 (17%).");
}

TEST(MemoryClaims, HaveNoTestAndNoScore) {
  for (const Claim& one :
       memory_claims(moments(), remembered({.trigger = "never", .response = "withdraw", .share = 1}))) {
    EXPECT_EQ(one.all.gate, Gate::g0);
    EXPECT_FALSE(one.all.p || one.all.interval || one.all.estimate);
  }
}

TEST(MemoryClaims, OfEvenings) {
  const auto evenings =
      diary({entry("daily", 1, evening_of(1), "critic: {present: \"yes\"}\nemotions: [{emotion: desire}]"),
             entry("daily", 2, evening_of(2), "critic: {present: \"no\"}\nemotions: [{emotion: desire}]"),
             entry("daily", 3, evening_of(3))});
  const auto claims = memory_claims(evenings, remembered({.emotion = "anxiety", .critic = 100}));
  EXPECT_EQ(claim(claims, "memory.emotion").text,
            "the most frequent feeling: you guessed anxiety; recorded: desire 2.");
  EXPECT_EQ(claim(claims, "memory.critic").text,
            "evenings with a critical voice: you guessed 100%; recorded: 1 of 2 (50%).");
}

TEST(MemoryClaims, OfNothingRecordedSayThat) {
  const auto claims = memory_claims(diary({entry("note", 1, evening_of(1), "text: a")}),
                                    remembered({.trigger = "phone", .response = "withdraw", .share = 10}));
  EXPECT_EQ(claim(claims, "memory.trigger").text,
            "the most frequent trigger: you guessed phone; recorded: nothing of that kind.");
  EXPECT_EQ(claim(claims, "memory.share").text, "withdraw first: you guessed 10%; recorded: nothing.");
}

TEST(MemoryClaims, WhatWasLeftOpenIsLeftOut) {
  EXPECT_THAT(memory_claims(moments(), remembered({})), IsEmpty());
  EXPECT_THAT(memory_claims(moments(), remembered({.share = 30})), IsEmpty()) << "a share of no response";
  EXPECT_THAT(memory_claims(moments(), {}), IsEmpty());
}

TEST(MemoryClaims, AfterLookingIsSaidSo) {
  Plan plan = remembered({.trigger = "money"});
  plan.later = {{.id = "n", .memory = {.trigger = "phone"}}};
  const auto claims = memory_claims(moments(), plan);
  EXPECT_THAT(claim_ids(claims), ElementsAre("memory.trigger", "later.memory.trigger"));
  EXPECT_EQ(claims[1].standing, Standing::exploratory);
  EXPECT_EQ(
      claims[1].text,
      "after looking: the most frequent trigger: you guessed phone; recorded: phone 2, late 1, money 1.");
}

TEST(MemoryClaims, AreNoneBeforeTheDayThatWasFixed) {
  Plan plan = remembered({.trigger = "money"});
  plan.early = true;
  EXPECT_THAT(memory_claims(moments(), plan), IsEmpty());
}

}  // namespace
}  // namespace rcw::journal
