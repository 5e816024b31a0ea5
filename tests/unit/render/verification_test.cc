// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "lib/render/guesses.h"
#include "lib/render/review.h"

namespace rcw::render {
namespace {

using journal::CheckedClaim;
using journal::CheckedRecord;

journal::Verification verified() {
  return {
      .claims = {{"response.withdraw", CheckedClaim::Fate::changed, "withdraw: 4 of 11", "withdraw: 3 of 11"},
                 {"count.daily", CheckedClaim::Fate::holds, "daily: 2", "daily: 2"}},
      .records = {{"k7m3q9zxvb", CheckedRecord::Fate::edited}}};
}

TEST(Verification, NamesWhatNoLongerHoldsAndWhy) {
  EXPECT_EQ(verification(verified(), "n5eapy5qam", ListFormat::text),
            "edited   record k7m3q9zxvb\n"
            "changed  response.withdraw\n"
            "         was: withdraw: 4 of 11\n"
            "         now: withdraw: 3 of 11\n"
            "holds    count.daily\n"
            "n5eapy5qam: 1 of 2 claims hold.\n");
}

TEST(Verification, IsDataInTheOthers) {
  EXPECT_EQ(verification(verified(), "n5eapy5qam", ListFormat::tsv),
            "record\tedited\tk7m3q9zxvb\t\t\tn5eapy5qam\n"
            "claim\tchanged\tresponse.withdraw\twithdraw: 4 of 11\twithdraw: 3 of 11\tn5eapy5qam\n"
            "claim\tholds\tcount.daily\tdaily: 2\tdaily: 2\tn5eapy5qam\n");
  EXPECT_THAT(verification(verified(), "n5eapy5qam", ListFormat::json),
              testing::HasSubstr("\"holds\":false"));
}

TEST(Guesses, SaySealAndWords) {
  journal::Guess link{.id = "k7m3q9zxvb", .sealed = time::parse_stamp("2026-11-22T21:15:00+01:00")};
  link.link = journal::LinkGuess{"phone", "withdraw", true};
  link.intact = false;
  journal::Guess memory{.id = "a7m3q9zxvb"};
  memory.memory = {.trigger = "phone", .days = 80};
  EXPECT_EQ(guesses({link, memory}, ListFormat::text),
            "k7m3q9zxvb  2026-11-22 21:15  trigger phone -> any withdraw  (changed after it was sealed)\n"
            "a7m3q9zxvb    from memory: trigger phone, days 80%\n");
}

TEST(GuessScore, CountsWithoutAMark) {
  const std::vector<journal::Judged> all = {{"w1", "trigger a -> freeze", journal::Verdict::supported},
                                            {"w1", "trigger b -> freeze", journal::Verdict::cannot_tell}};
  EXPECT_EQ(guess_score(all, ListFormat::text),
            "supported    w1  trigger a -> freeze\n"
            "cannot tell  w1  trigger b -> freeze\n"
            "2 tested: 1 supported, 0 opposite, 1 cannot tell.\n");
  EXPECT_EQ(guess_score({}, ListFormat::jsonl), "");
}

}  // namespace
}  // namespace rcw::render
