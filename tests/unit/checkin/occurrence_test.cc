// SPDX-License-Identifier: MIT
#include "lib/checkin/occurrence.h"

#include <gmock/gmock.h>

namespace rcw::checkin {
namespace {

const time::Day kDay = *time::parse_day("2026-11-22");

TEST(Occurrence, IsWrittenAsWallTimeAndReadBack) {
  const Occurrence one{kDay, 21 * 3600 + 30 * 60 + 5};
  EXPECT_EQ(to_string(one), "2026-11-22T21:30:05");
  EXPECT_EQ(parse_occurrence("2026-11-22T21:30:05"), one);
  EXPECT_EQ(parse_occurrence(to_string(Occurrence{kDay, 0})), (Occurrence{kDay, 0}));
}

TEST(Occurrence, NothingLooserIsRead) {
  for (const char* bad : {"", "2026-11-22", "2026-11-22T21:30", "2026-11-22 21:30:05", "2026-11-22T24:00:00",
                          "2026-11-22T21:30:60", "2026-11-22T21:30:05Z", "2026-02-30T21:30:05",
                          "2026-11-22T21:30:5x", "2026-11-22T21:30-05"})
    EXPECT_EQ(parse_occurrence(bad), std::nullopt) << bad;
}

TEST(Occurrence, BeforeTheDayStartsItIsTheDayBefore) {
  EXPECT_EQ(logical_day({kDay, 4 * 3600 - 1}, 4 * 3600), kDay.plus_days(-1));
  EXPECT_EQ(logical_day({kDay, 4 * 3600}, 4 * 3600), kDay);
}

}  // namespace
}  // namespace rcw::checkin
