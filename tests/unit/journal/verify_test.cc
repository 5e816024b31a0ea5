// SPDX-License-Identifier: MIT
#include "lib/journal/verify.h"

#include <gmock/gmock.h>

#include "lib/journal/review_record.h"
#include "tests/support/entries.h"

namespace rcw::journal {
namespace {

using test::activation;
using test::entry_id;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Entries = std::vector<store::Record>;

Entries entries() {
  Entries all;
  for (int i = 1; i <= 6; ++i)
    all.push_back(activation(i, "2026-11-0" + std::to_string(i) + "T20:00:00+01:00", "x", "withdraw"));
  return all;
}

Guess guess(int number) {
  return {.id = entry_id(number), .sealed = test::stamp("2026-11-01"), .link = LinkGuess{"x", "withdraw"}};
}

Review review_of(const Entries& of, Plan plan = {}) {
  Look look{.window = "w000000001", .first = test::day("2026-11-01"), .last = test::day("2026-11-30")};
  Diary diary = test::diary(of);
  look.data = digest_of(diary.rests_on);
  return review(std::move(look), std::move(plan), std::move(diary));
}

// As it comes back from its file.
store::Record stored(const Review& review) {
  const yaml::Node tree = encode(review);
  const store::Record record = store::decode(tree, "review", kinds());
  return store::decode(yaml::parse("review", store::to_bytes(record, "review")), "review", kinds());
}

// "counts changed": what does not hold.
std::vector<std::string> broken(const Verification& verified) {
  std::vector<std::string> out;
  for (const auto& claim : verified.claims) {
    if (claim.fate != CheckedClaim::Fate::holds) out.push_back(claim.id + ' ' + to_string(claim.fate));
  }
  return out;
}

std::vector<std::string> touched(const Verification& verified) {
  std::vector<std::string> out;
  for (const auto& record : verified.records) out.push_back(record.id + ' ' + to_string(record.fate));
  return out;
}

const CheckedClaim& claim(const Verification& verified, const std::string& id) {
  for (const auto& one : verified.claims) {
    if (one.id == id) return one;
  }
  throw std::out_of_range(id);
}

TEST(Verify, TheSameRecordsSayTheSame) {
  Plan plan;
  plan.guesses = {guess(9)};
  const auto verified = verify(stored(review_of(entries(), plan)), review_of(entries(), plan));
  EXPECT_TRUE(verified.holds());
  EXPECT_FALSE(verified.claims.empty());
  EXPECT_THAT(broken(verified), IsEmpty());
  EXPECT_THAT(verified.records, IsEmpty());
}

TEST(Verify, NamesAnEntryThatWasEditedAndWhatItChanges) {
  auto now = entries();
  now[2] = activation(3, "2026-11-03T20:00:00+01:00", "x", "pursue");
  const auto verified = verify(stored(review_of(entries())), review_of(now));
  EXPECT_FALSE(verified.holds());
  EXPECT_THAT(touched(verified), ElementsAre(entry_id(3) + " edited"));
  EXPECT_THAT(broken(verified),
              ::testing::IsSupersetOf({"response.withdraw changed", "response.pursue new"}));
  EXPECT_EQ(claim(verified, "trigger.x").fate, CheckedClaim::Fate::holds);
  EXPECT_THAT(claim(verified, "response.withdraw").was, ::testing::StartsWith("withdraw: 6 of 6 recorded"));
  EXPECT_THAT(claim(verified, "response.withdraw").now, ::testing::StartsWith("withdraw: 5 of 6 recorded"));
}

TEST(Verify, NamesEntriesThatCameAndWent) {
  auto now = entries();
  now.erase(now.begin());
  now.push_back(activation(7, "2026-11-01T20:00:00+01:00", "x", "withdraw"));
  const auto verified = verify(stored(review_of(entries())), review_of(now));
  EXPECT_TRUE(verified.holds()) << "another entry that says the same";
  EXPECT_THAT(touched(verified), ElementsAre(entry_id(1) + " removed", entry_id(7) + " added"));
}

TEST(Verify, AClaimThatIsNoLongerThereIsGone) {
  auto now = entries();
  for (int i = 1; i <= 6; ++i) {
    now[static_cast<std::size_t>(i - 1)] =
        activation(i, "2026-11-0" + std::to_string(i) + "T20:00:00+01:00", "x", "freeze");
  }
  const auto verified = verify(stored(review_of(entries())), review_of(now));
  EXPECT_EQ(claim(verified, "response.withdraw").fate, CheckedClaim::Fate::gone);
  EXPECT_EQ(claim(verified, "response.freeze").fate, CheckedClaim::Fate::added);
}

// An answer of an evening changes how many there were at the least.
TEST(Verify, ComparesTheCountsOfTheDays) {
  auto now = entries();
  now.push_back(test::entry("daily", 8, "2026-11-06", "unrecorded: one"));
  const auto verified = verify(stored(review_of(entries())), review_of(now));
  EXPECT_FALSE(verified.holds());
  EXPECT_EQ(claim(verified, "counts").fate, CheckedClaim::Fate::changed);
  EXPECT_EQ(claim(verified, "counts").was, "entries 6, unwritten 0");
  EXPECT_EQ(claim(verified, "counts").now, "entries 7, unwritten 1");
}

TEST(Verify, ComparesTheGuessesThatWereRegistered) {
  Plan plan;
  plan.guesses = {guess(8), guess(9)};
  const auto was = stored(review_of(entries(), plan));
  plan.guesses.pop_back();
  const auto verified = verify(was, review_of(entries(), plan));
  EXPECT_FALSE(verified.holds());
  EXPECT_EQ(claim(verified, "guesses").was, entry_id(8) + ", " + entry_id(9));
  EXPECT_EQ(claim(verified, "guesses").now, entry_id(8));
  plan.guesses.clear();
  EXPECT_EQ(claim(verify(was, review_of(entries(), plan)), "guesses").now, "none");
}

}  // namespace
}  // namespace rcw::journal
