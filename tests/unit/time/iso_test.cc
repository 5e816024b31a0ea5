// SPDX-License-Identifier: MIT
#include "lib/time/iso.h"

#include "tests/unit/time/berlin.h"

namespace rcw::time {
namespace {

class Iso : public Berlin {
 protected:
  std::string iso(std::string_view text) const {
    const auto reading = read_iso(text, present(kSunday));
    return reading ? shown(*reading) : "none";
  }
};

TEST_F(Iso, Weeks) {
  EXPECT_EQ(iso("2026-W10"), "2026-03-02 to 2026-03-08");
  EXPECT_EQ(iso("2026-W10-7"), "2026-03-08");
  EXPECT_EQ(iso("2026-W47-7"), "2026-11-22");
  EXPECT_EQ(iso("2026-w47-1"), "2026-11-16");
}

// 2020 and 2026 have 53 weeks; 2021 has 52 and begins in the last of 2020.
TEST_F(Iso, WeeksAtTheTurnOfTheYear) {
  EXPECT_EQ(iso("2020-W01"), "2019-12-30 to 2020-01-05");
  EXPECT_EQ(iso("2020-W53"), "2020-12-28 to 2021-01-03");
  EXPECT_EQ(iso("2020-W53-5"), "2021-01-01");
  EXPECT_EQ(iso("2021-W01-1"), "2021-01-04");
  EXPECT_EQ(iso("2021-W52-7"), "2022-01-02");
  EXPECT_EQ(iso("2021-W53"), "none");
  EXPECT_EQ(iso("2026-W01-1"), "2025-12-29");
  EXPECT_EQ(iso("2026-W53"), "2026-12-28 to 2027-01-03");
  EXPECT_EQ(iso("2027-W01-1"), "2027-01-04");
  EXPECT_EQ(iso("0001-W01-1"), "0001-01-01");
  EXPECT_EQ(iso("9999-W52-5"), "9999-12-31");
}

TEST_F(Iso, DaysOfTheYear) {
  EXPECT_EQ(iso("2026-001"), "2026-01-01");
  EXPECT_EQ(iso("2026-060"), "2026-03-01");
  EXPECT_EQ(iso("2024-060"), "2024-02-29");
  EXPECT_EQ(iso("2026-326"), "2026-11-22");
  EXPECT_EQ(iso("2026-365"), "2026-12-31");
  EXPECT_EQ(iso("2026-366"), "none");
  EXPECT_EQ(iso("2024-366"), "2024-12-31");
  EXPECT_EQ(iso("2026-000"), "none");
  EXPECT_EQ(iso("9999-365"), "9999-12-31");
}

TEST_F(Iso, NothingElse) {
  for (const char* text : {"",        "2026-",      "2026-W",      "2026-W1",     "2026-W00",     "2026-W54",
                           "2026W10", "2026-W10-0", "2026-W10-8",  "2026-W10-",   "2026-W10-77",  "2026-1",
                           "2026-13", "2026-0601",  "2026-060-1",  "0000-W01",    "0000-001",     "today",
                           "-3d",     "21:15",      "2 hours ago", "2026-W10T10", "2026 11 22 10"}) {
    EXPECT_EQ(iso(text), "none") << text;
  }
}

}  // namespace
}  // namespace rcw::time
