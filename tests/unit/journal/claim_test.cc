// SPDX-License-Identifier: MIT
#include "lib/journal/claim.h"

#include <gmock/gmock.h>

namespace rcw::journal {
namespace {

Claim claim_of(int k, int n, int unrecorded, const std::string& unit = "events") {
  Claim claim{.subject = "withdraw", .unit = unit, .all = share_finding(k, n)};
  claim.unrecorded = unrecorded;
  claim.bounds = bounds(k, n, unrecorded);
  return claim;
}

std::string text(int k, int n, IntervalOf method = IntervalOf::wilson) {
  return share_text("withdraw", share_finding(k, n, method), "events");
}

TEST(ShareFinding, FewEventsHaveACountAlone) {
  for (const int n : {1, 4}) {
    EXPECT_EQ(share_finding(1, n).gate, Gate::g0) << n;
    EXPECT_FALSE(share_finding(1, n).interval) << n;
  }
  EXPECT_EQ(share_finding(5, 5).gate, Gate::g1) << "five of five are not enough for oftener";
  EXPECT_TRUE(share_finding(0, 5).interval);
}

// The table of domain 3.10: the fewest of 6 to 14 whose lower bound is above one half.
TEST(ShareFinding, MoreOftenThanNotIsWhereTheLowerBoundSaysSo) {
  const std::vector<int> fewest = {6, 7, 7, 8, 9, 9, 10, 11, 11};
  for (int n = 6; n <= 14; ++n) {
    const int least = fewest[static_cast<std::size_t>(n - 6)];
    EXPECT_EQ(share_finding(least, n).gate, Gate::g2) << n;
    EXPECT_EQ(share_finding(least - 1, n).gate, Gate::g1) << n;
  }
}

// domain 3.5: under Clopper and Pearson fewer pass.
TEST(ShareFinding, ExactIntervalsLetFewerThrough) {
  for (const auto& [k, n] : {std::pair(6, 6), {8, 9}, {10, 12}, {11, 13}})
    EXPECT_EQ(share_finding(k, n, IntervalOf::exact).gate, Gate::g2) << k << ' ' << n;
  for (const auto& [k, n] : {std::pair(7, 8), {9, 11}, {11, 14}}) {
    EXPECT_EQ(share_finding(k, n, IntervalOf::exact).gate, Gate::g1) << k << ' ' << n;
    EXPECT_EQ(share_finding(k, n).gate, Gate::g2) << k << ' ' << n;
  }
}

TEST(ShareText, SaysAsMuchAsTheGateAllows) {
  EXPECT_EQ(text(3, 4), "withdraw: 3 of 4 recorded events");
  EXPECT_EQ(text(4, 11), "withdraw: 4 of 11 recorded events (36%, 95% interval 15-65%)");
  EXPECT_EQ(text(11, 14),
            "withdraw: 11 of 14 recorded events (79%, 95% interval 52-92%), more often than not, "
            "in this record");
  EXPECT_EQ(text(0, 14), "withdraw: 0 of 14 recorded events (0%, 95% interval 0-22%)");
  EXPECT_EQ(text(3, 5, IntervalOf::exact), "withdraw: 3 of 5 recorded events (60%, 95% interval 15-95%)");
}

TEST(Bounds, AreExact) {
  EXPECT_DOUBLE_EQ(bounds(7, 10, 4).low, 0.5);
  EXPECT_DOUBLE_EQ(bounds(7, 10, 4).high, 11.0 / 14);
  EXPECT_DOUBLE_EQ(bounds(7, 10, 0).low, 0.7);
  EXPECT_DOUBLE_EQ(bounds(7, 10, 0).high, 0.7);
}

TEST(BoundsText, SaysWhatTheShareCouldBe) {
  EXPECT_EQ(bounds_text(claim_of(4, 11, 4)),
            "If your 4 unrecorded events were none or all of this kind, the share would be 27% to 53%.");
  EXPECT_EQ(bounds_text(claim_of(4, 11, 2, "days")),
            "If your 2 unrecorded days were none or all of this kind, the share would be 31% to 46%.");
  EXPECT_EQ(bounds_text(claim_of(4, 11, 1)),
            "If your 1 unrecorded event was or was not of this kind, the share would be 33% to 42%.");
  EXPECT_EQ(bounds_text(Claim{}), "");
}

TEST(PText, HasThreePlacesAndIsNeverNothing) {
  EXPECT_EQ(p_text(1), "p=1.000");
  EXPECT_EQ(p_text(.0301), "p=0.030");
  EXPECT_EQ(p_text(.0005), "p=0.001");
  EXPECT_EQ(p_text(.0004), "p<0.001");
  EXPECT_EQ(p_text(0), "p<0.001");
}

TEST(Counted, KnowsOne) {
  EXPECT_EQ(counted(0, "moment", "moments"), "0 moments");
  EXPECT_EQ(counted(1, "moment", "moments"), "1 moment");
  EXPECT_EQ(counted(11, "moment", "moments"), "11 moments");
  EXPECT_EQ(percent(.365), "37%");
  EXPECT_EQ(percent(0), "0%");
}

// The p of the time-shift check is a number of turns: with few events two of them, from 40 on a twentieth.
TEST(SerialLevel, IsTwoTurnsOrATwentieth) {
  EXPECT_DOUBLE_EQ(serial_level(20), .1);
  EXPECT_DOUBLE_EQ(serial_level(28), 2.0 / 28);
  EXPECT_DOUBLE_EQ(serial_level(40), .05);
  EXPECT_DOUBLE_EQ(serial_level(200), .05);
  for (int n = 20; n <= 200; ++n) {
    EXPECT_LE(2.0 / n, serial_level(n)) << n;
    EXPECT_EQ(3.0 / n <= serial_level(n), n >= 60) << n;
  }
}

TEST(Names, AreThoseOfTheRecord) {
  EXPECT_EQ(to_string(Gate::g0), "G0");
  EXPECT_EQ(to_string(Gate::g5), "G5");
  EXPECT_EQ(to_string(Standing::planned), "planned");
  EXPECT_EQ(to_string(Standing::exploratory), "exploratory");
  EXPECT_EQ(exploratory("3 of 4."), "Exploratory, to be tested on new days: 3 of 4.");
}

}  // namespace
}  // namespace rcw::journal
