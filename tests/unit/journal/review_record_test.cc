// SPDX-License-Identifier: MIT
#include "lib/journal/review_record.h"

#include <gmock/gmock.h>

#include "lib/store/values.h"
#include "tests/support/entries.h"

namespace rcw::journal {
namespace {

using test::activation;
using test::day;
using test::entry;
using test::entry_id;
using test::evening_of;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

// With something of every topic, late entries, a guess, a memory and names that are hard to write.
Review full_review(int count = 26) {
  std::vector<store::Record> entries;
  for (int i = 1; i <= count; ++i) {
    const std::string recorded = "recorded: " + evening_of(i % 9 == 0 ? i + 3 : i) + '\n';
    entries.push_back(activation(
        i, evening_of(i), i % 3 == 0 ? "no" : "-> 吵架: # yes", i % 3 == 0 ? "withdraw, pursue" : "attack",
        recorded + "intensity: 2\nresonance: {familiar: \"yes\"}\nbody: [{site: jaw}]"));
    entries.push_back(entry("daily", 100 + i, evening_of(i), "critic: {present: \"yes\"}\nunrecorded: one"));
  }
  entries.push_back(entry("setback", 90, evening_of(2)));
  entries.push_back(entry("coping", 91, evening_of(2), "before: 3\nafter: 1"));
  entries.push_back(entry("near-miss", 92, evening_of(2)));
  Look look{.window = "w000000001",
            .first = day("2026-11-01"),
            .last = day("2026-12-31"),
            .with = "M: no",
            .at = test::stamp("2027-01-01T10:00:00+01:00")};
  Plan plan;
  plan.guesses = {{.id = entry_id(81), .link = LinkGuess{"no", "withdraw"}},
                  {.id = entry_id(82), .memory = {.trigger = "no", .share = 40}}};
  plan.later = {{.id = entry_id(83), .link = LinkGuess{"no", "attack", true}}};
  Diary diary = test::diary(test::course("2026-11-01", "2026-12-31"), entries);
  look.data = digest_of(diary.rests_on);
  Review out = review(std::move(look), std::move(plan), std::move(diary));
  out.recoded = 2;
  return out;
}

store::Record stored(const Review& review) { return store::decode(encode(review), "review", kinds()); }

std::string bytes(const Review& review) { return store::to_bytes(stored(review), "review"); }

TEST(ReviewRecord, IsARecordThatReadsBackAsItself) {
  const Review review = full_review();
  const store::Record record = stored(review);
  const auto again = store::decode(yaml::parse("review", bytes(review)), "review", kinds());
  EXPECT_TRUE(yaml::same(store::encode(again), store::encode(record)));
  EXPECT_EQ(store::to_bytes(again, "review"), bytes(review));
}

TEST(ReviewRecord, SaysWhatWasLookedAt) {
  const Review review = full_review();
  const store::Record record = stored(review);
  EXPECT_EQ(record.envelope.at.day, day("2026-12-31"));
  EXPECT_EQ(record.envelope.recorded, review.look.at);
  EXPECT_EQ(record.envelope.with, "M: no");
  EXPECT_EQ(text_at(record, "window"), "w000000001");
  EXPECT_EQ(text_at(record, "stage"), "review");
  EXPECT_EQ(text_at(record, "intervals"), "wilson");
  EXPECT_EQ(text_at(record, "recoded"), "2");
  EXPECT_EQ(text_at(record, "data"), digest_of(review.diary.rests_on));
  EXPECT_THAT(words_at(record, "guesses"), ElementsAre(entry_id(81), entry_id(82)))
      << "not those that came later";
  EXPECT_EQ(read_rests_on(record), review.diary.rests_on);
  EXPECT_EQ(text_at(record, "counts.unwritten"), std::to_string(review.diary.counts.unwritten));
}

TEST(ReviewRecord, KeepsEveryClaimThatHasAText) {
  const Review review = full_review();
  const yaml::Node tree = encode(review);
  std::size_t texts = 0;
  for (const Claim& one : review.claims) texts += one.text.empty() ? 0U : 1U;
  EXPECT_EQ(tree.find("claims")->items.size(), texts);
  EXPECT_LT(texts, review.claims.size()) << "pairs that nobody asked about are left out";
}

TEST(ReviewRecord, AnEarlyLookIsCounts) {
  Review review = full_review();
  review.look.early = true;
  EXPECT_EQ(text_at(stored(review), "stage"), "counts");
  review.plan.intervals = IntervalOf::exact;
  EXPECT_EQ(text_at(stored(review), "intervals"), "exact");
}

TEST(ReviewRecord, OfNearlyNothingIsARecordToo) {
  Review review;
  review.look.data = "d";
  const store::Record record = stored(review);
  EXPECT_THAT(words_at(record, "guesses"), IsEmpty());
  EXPECT_THAT(read_rests_on(record), IsEmpty());
}

std::string text_of(double value, const char* key = "estimate") {
  Claim claim{.id = "x", .text = "x"};
  claim.all.estimate = value;
  return encode(claim).find(key)->scalar;
}

TEST(ReviewRecord, DecimalsHaveSixPlacesAndNoMinusNothing) {
  EXPECT_EQ(text_of(0.36), "0.36");
  EXPECT_EQ(text_of(1.0 / 3), "0.333333");
  EXPECT_EQ(text_of(2.0 / 3), "0.666667");
  EXPECT_EQ(text_of(-0.5), "-0.5");
  EXPECT_EQ(text_of(0), "0");
  EXPECT_EQ(text_of(-0.0), "0");
  EXPECT_EQ(text_of(-0.0000004), "0");
  EXPECT_EQ(text_of(100), "100");
  EXPECT_EQ(text_of(1e-7), "0");
}

TEST(ReviewRecord, AClaimHasItsNumbersAndNoOthers) {
  Claim claim{.id = "response.x", .text = "x"};
  claim.all = {.gate = Gate::g1, .k = 4, .n = 11, .interval = stats::Interval{.15, .65}};
  claim.bounds = stats::Interval{.27, .53};
  claim.without_late = Finding{.k = 3, .n = 9};
  const yaml::Node node = encode(claim);
  std::vector<std::string> keys;
  for (const auto& member : node.members) keys.push_back(member.key);
  EXPECT_THAT(keys, ElementsAre("claim", "gate", "standing", "text", "count", "of", "low", "high",
                                "bound_low", "bound_high", "without_late"));
  EXPECT_EQ(node.find("without_late")->find("gate")->scalar, "G0");
  EXPECT_EQ(node.find("without_late")->find("low"), nullptr);
}

TEST(ReviewRecord, NamesNothingOfProse) {
  auto record = activation(1, evening_of(1), "x", "withdraw", "response_text: secret words");
  const auto diary = test::diary({record});
  const Review review = journal::review({.data = "d"}, {}, diary);
  EXPECT_THAT(bytes(review), Not(HasSubstr("secret")));
}

}  // namespace
}  // namespace rcw::journal
