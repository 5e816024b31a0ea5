// SPDX-License-Identifier: MIT
#include "lib/journal/guess_score.h"

#include <gmock/gmock.h>

#include "tests/support/entries.h"

namespace rcw::journal {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string one(const std::string& id, const std::string& gate, const std::string& more,
                const std::string& standing = "planned") {
  return "  - {claim: \"" + id + "\", gate: " + gate + ", standing: " + standing + ", text: x" + more + "}\n";
}

store::Record review(const std::string& claims, const std::string& window = "window: w000000001\n") {
  return test::entry(
      "review", 1, "2026-11-14",
      window + "first: 2026-11-01\nlast: 2026-11-14\nstage: review\ndata: d\nclaims:\n" + claims);
}

TEST(JudgedGuesses, AreThoseThatAReviewTested) {
  const auto judged =
      judged_guesses(review(one("guess.trigger phone -> withdraw", "G3", ", estimate: 0.55") +
                            one("guess.trigger money -> withdraw", "G3", ", estimate: -0.55") +
                            one("guess.trigger plans -> withdraw", "G0", ", estimate: 0.55")));
  ASSERT_THAT(judged, SizeIs(3));
  EXPECT_EQ(judged[0].window, "w000000001");
  EXPECT_EQ(judged[0].guess, "trigger phone -> withdraw");
  EXPECT_EQ(judged[0].verdict, Verdict::supported);
  EXPECT_EQ(judged[1].verdict, Verdict::opposite);
  EXPECT_EQ(judged[2].verdict, Verdict::cannot_tell);
}

TEST(JudgedGuesses, LeaveOutWhatWasNoTest) {
  EXPECT_THAT(judged_guesses(review(one("guess.trigger phone -> withdraw", "G0", "", "exploratory") +
                                    one("later.trigger phone -> withdraw", "G0", "") +
                                    one("link.trigger phone -> withdraw", "G3", ", estimate: 0.5") +
                                    one("response.withdraw", "G1", ""))),
              IsEmpty());
}

TEST(JudgedGuesses, AreOfAWindowAlone) {
  EXPECT_THAT(judged_guesses(review(one("guess.trigger phone -> withdraw", "G3", ", estimate: 0.5"), "")),
              IsEmpty());
  EXPECT_THAT(judged_guesses(test::note("k7m3q9zxvb", "2026-11-14")), IsEmpty());
}

}  // namespace
}  // namespace rcw::journal
