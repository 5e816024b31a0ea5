// SPDX-License-Identifier: MIT
#include "lib/journal/review.h"

#include <gmock/gmock.h>

#include "tests/support/entries.h"

namespace rcw::journal {
namespace {

using test::activation;
using test::claim;
using test::diary;
using test::entry;
using test::evening_of;

using Entries = std::vector<store::Record>;

Review review_of(const Entries& entries, Plan plan = {}) {
  return review({}, std::move(plan), diary(entries));
}

std::string on_time(int day) { return "recorded: " + evening_of(day); }
std::string late(int day) { return "recorded: " + evening_of(day + 3); }

Entries moments(int count, const std::string& response = "withdraw") {
  Entries all;
  for (int i = 1; i <= count; ++i) all.push_back(activation(i, evening_of(i), "x", response, on_time(i)));
  return all;
}

TEST(KindSentence, SaysWhatSoManyAreGoodFor) {
  EXPECT_EQ(kind_sentence(review_of(moments(11))),
            "11 moments: enough to look at one by one, not to compare.");
  EXPECT_EQ(kind_sentence(review_of(moments(1))), "1 moment: enough to look at it, not to compare.");
  EXPECT_EQ(kind_sentence(review_of(moments(19))),
            "19 moments: enough to look at one by one, not to compare.");
  EXPECT_EQ(kind_sentence(review_of(moments(20))), "20 moments.");
  EXPECT_EQ(kind_sentence(review_of({entry("note", 1, evening_of(1), "text: a")})), "");
}

TEST(KindSentence, CountsAnEpisodeOnce) {
  Entries entries = moments(2);
  entries.push_back(activation(3, evening_of(2), "x", "attack", "links: [{id: a000000002, role: follows}]"));
  EXPECT_EQ(kind_sentence(review_of(entries)), "2 moments: enough to look at one by one, not to compare.");
}

TEST(VerdictOf, IsByTheGateAndTheSign) {
  Claim claim;
  claim.all = {.gate = Gate::g3, .estimate = .5};
  EXPECT_EQ(verdict(claim), Verdict::supported);
  claim.all.estimate = -.5;
  EXPECT_EQ(verdict(claim), Verdict::opposite);
  claim.all.gate = Gate::g0;
  EXPECT_EQ(verdict(claim), Verdict::cannot_tell);
  claim.all = {.gate = Gate::g3};
  EXPECT_EQ(verdict(claim), Verdict::cannot_tell);
  EXPECT_EQ(to_string(Verdict::supported), "supported");
  EXPECT_EQ(to_string(Verdict::opposite), "opposite");
  EXPECT_EQ(to_string(Verdict::cannot_tell), "cannot tell");
}

TEST(Review, WhereNothingIsLateThereIsNothingToCompare) {
  const auto all = review_of(moments(6));
  EXPECT_EQ(all.late, 0);
  for (const Claim& one : all.claims) {
    EXPECT_FALSE(one.without_late) << one.id;
    EXPECT_EQ(without_late_text(one, all.late), "") << one.id;
  }
}

Review with_two_late() {
  Entries entries = moments(6);
  entries.push_back(activation(7, evening_of(7), "x", "attack", late(7)));
  entries.push_back(activation(8, evening_of(8), "y", "attack", late(8)));
  return review_of(entries);
}

TEST(WithoutLateText, SaysTheOtherShare) {
  const auto all = with_two_late();
  EXPECT_EQ(all.late, 2);
  EXPECT_EQ(without_late_text(claim(all.claims, "response.withdraw"), all.late),
            "Without the 2 late entries: 6 of 6 (100%, 95% interval 61-100%), more often than not, in this "
            "record.");
  EXPECT_EQ(without_late_text(claim(all.claims, "response.withdraw"), 1).substr(0, 24),
            "Without the late entry: ");
}

TEST(WithoutLateText, AWordOfLateEntriesAloneWasNamedNeverWithoutThem) {
  const auto all = with_two_late();
  EXPECT_EQ(without_late_text(claim(all.claims, "response.attack"), all.late),
            "Without the 2 late entries: 0 of 6 (0%, 95% interval 0-39%).");
  EXPECT_EQ(without_late_text(claim(all.claims, "trigger.y"), all.late),
            "Without the 2 late entries: 0 of 6 (0%, 95% interval 0-39%).");
}

TEST(WithoutLateText, SaysWhenNothingIsLeft) {
  Entries entries = {activation(1, evening_of(1), "x", "withdraw", late(1))};
  const auto all = review_of(entries);
  EXPECT_EQ(without_late_text(claim(all.claims, "response.withdraw"), all.late),
            "Without the late entry: none.");
}

TEST(WithoutLateText, GivesTheOtherSentenceOfWhatIsNoShare) {
  Claim claim{.id = "rate.moments", .topic = Topic::rate, .text = "moments: 9"};
  claim.without_late = Finding{};
  claim.text_on_time = "moments: 9";
  EXPECT_EQ(without_late_text(claim, 2), "");
  claim.text_on_time = "moments: 8";
  EXPECT_EQ(without_late_text(claim, 2), "Without the 2 late entries: moments: 8");
  claim.text_on_time = "";
  EXPECT_EQ(without_late_text(claim, 2), "Without the 2 late entries: nothing to say.");
}

TEST(Review, BeforeTheDayThatWasFixedLateEntriesAreNotCompared) {
  Entries entries = moments(6);
  entries.push_back(activation(7, evening_of(7), "x", "attack", late(7)));
  const auto all = review_of(entries, {.early = true});
  EXPECT_EQ(all.late, 1);
  for (const Claim& one : all.claims) EXPECT_FALSE(one.without_late) << one.id;
}

TEST(Review, IntervalsMayBeExact) {
  const auto all = review_of(moments(6), {.intervals = IntervalOf::exact});
  EXPECT_NEAR(claim(all.claims, "response.withdraw").all.interval->low, .540742, 1e-6);
}

}  // namespace
}  // namespace rcw::journal
