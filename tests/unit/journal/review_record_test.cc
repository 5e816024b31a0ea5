// SPDX-License-Identifier: MIT
#include "lib/journal/review_record.h"

#include <gmock/gmock.h>

#include "lib/journal/guess_score.h"
#include "lib/journal/kinds.h"
#include "lib/journal/verify.h"
#include "lib/store/record_yaml.h"
#include "lib/yaml/writer.h"
#include "tests/support/records.h"

namespace rcw::journal {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

Claim link_claim(double estimate, Gate gate = Gate::g3) {
  Claim claim{.id = "guess.trigger phone -> withdraw", .topic = Topic::link, .text = "After \"phone\": ..."};
  claim.all = {.gate = gate, .k = 8, .n = 10, .other = stats::Share{3, 12}, .estimate = estimate};
  claim.all.interval = stats::Interval{0.130839499, 0.765592};
  claim.all.test = "fisher";
  claim.all.p = 0.0000004;
  claim.all.comparisons = 1;
  return claim;
}

Review whole_review() {
  Review review;
  review.look = {.window = "w000000001",
                 .first = test::day("2026-11-01"),
                 .last = test::day("2026-11-14"),
                 .at = time::parse_stamp("2026-11-15T20:00:00+01:00"),
                 .data = "abc"};
  review.claims = {link_claim(0.55)};
  review.diary.rests_on = {{"a000000001", "0123456789abcdef"}};
  return review;
}

TEST(EncodeClaim, RoundsToSixPlacesWithoutSpareZeros) {
  const std::string bytes = yaml::document(encode(link_claim(0.55)));
  EXPECT_THAT(bytes, HasSubstr("estimate: 0.55\n"));
  EXPECT_THAT(bytes, HasSubstr("low: 0.130839\n"));
  EXPECT_THAT(bytes, HasSubstr("\np: 0\n"));
  EXPECT_THAT(yaml::document(encode(link_claim(-0.0000001))), Not(HasSubstr("-0\n")));
}

TEST(EncodeReview, IsARecordOfItsKind) {
  const yaml::Node tree = encode(whole_review());
  const store::Record record = store::decode(tree, "the review", kinds());
  EXPECT_TRUE(yaml::same(store::encode(record), tree)) << yaml::document(store::encode(record));
  EXPECT_THAT(read_rests_on(record), ::testing::ElementsAre(Rest{"a000000001", "0123456789abcdef"}));
}

TEST(EncodeReview, LeavesOutWhatHasNoText) {
  Review review = whole_review();
  review.claims[0].text.clear();
  EXPECT_EQ(encode(review).find("claims"), nullptr);
}

TEST(JudgedGuesses, SayWhatTheFirstLookSaid) {
  const auto judged = [](const Claim& claim) {
    Review review = whole_review();
    review.claims = {claim};
    return judged_guesses(store::decode(encode(review), "the review", kinds()));
  };
  ASSERT_EQ(judged(link_claim(0.55)).size(), 1U);
  EXPECT_EQ(judged(link_claim(0.55))[0].verdict, Verdict::supported);
  EXPECT_EQ(judged(link_claim(0.55))[0].guess, "trigger phone -> withdraw");
  EXPECT_EQ(judged(link_claim(-0.55))[0].verdict, Verdict::opposite);
  EXPECT_EQ(judged(link_claim(0.55, Gate::g0))[0].verdict, Verdict::cannot_tell);
  Claim exploratory = link_claim(0.55);
  exploratory.standing = Standing::exploratory;
  EXPECT_THAT(judged(exploratory), IsEmpty());
}

TEST(Verify, HoldsForTheSameReview) {
  const Review review = whole_review();
  const auto verified = verify(store::decode(encode(review), "the review", kinds()), review);
  EXPECT_TRUE(verified.holds());
  EXPECT_THAT(verified.records, IsEmpty());
}

}  // namespace
}  // namespace rcw::journal
