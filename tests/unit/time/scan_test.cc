// SPDX-License-Identifier: MIT
#include "lib/time/scan.h"

#include <gtest/gtest.h>

namespace rcw::time {
namespace {

TEST(Scanner, TakesExactDigits) {
  EXPECT_EQ(Scanner("007").digits(3), 7);
  EXPECT_EQ(Scanner("007").digits(2), 0);
  for (const char* text : {"", "1", "1x", "-1", "+1", " 1"}) EXPECT_FALSE(Scanner(text).digits(2)) << text;
}

TEST(Scanner, TakesNumbersThatFit) {
  EXPECT_EQ(Scanner("999999999d").number(), 999999999);
  EXPECT_FALSE(Scanner("1000000000").number());
  EXPECT_FALSE(Scanner("").number());
  EXPECT_FALSE(Scanner("d").number());
}

TEST(Scanner, ReadsClocks) {
  EXPECT_EQ(Scanner("21:15").clock(), 76500);
  EXPECT_EQ(Scanner("21:15:09").clock(), 76509);
  EXPECT_EQ(Scanner("21:15:09.999").clock(), 76509);
  for (const char* text : {"24:00", "23:60", "23:59:60", "21:15:", "21:15:9", "21:15:09.", "9:15", "2115"}) {
    EXPECT_FALSE(Scanner(text).clock()) << text;
  }
}

TEST(Scanner, ReadsOffsets) {
  EXPECT_EQ(Scanner("Z").offset(), 0);
  EXPECT_EQ(Scanner("+01:00").offset(), 60);
  EXPECT_EQ(Scanner("-09:30").offset(), -570);
  EXPECT_EQ(Scanner("-00:00").offset(), 0);
  EXPECT_EQ(Scanner("+23:59").offset(), 1439);
  for (const char* text : {"", "+1:00", "+0100", "+24:00", "+01", "01:00"})
    EXPECT_FALSE(Scanner(text).offset()) << text;
}

TEST(ScanMoment, ReadsWhatPeopleType) {
  for (const char* text :
       {"2026-11-22T21:15", "2026-11-22 21:15", "2026-11-22t21:15:00", "2026-11-22 21:15:00.5"}) {
    const auto moment = scan_moment(text);
    ASSERT_TRUE(moment) << text;
    EXPECT_EQ(moment->second, 76500);
    EXPECT_FALSE(moment->offset);
  }
  EXPECT_EQ(scan_moment("2026-11-22 21:15z")->offset, 0);
}

TEST(ScanMoment, WantsAllOfIt) {
  for (const char* text :
       {"2026-11-22", "2026-11-22T", "2026-11-22T21", "2026-11-22  21:15", "2026-11-22T21:15x",
        "2026-11-22T21:15+01:00x", "2026-11-22T21:15 +01:00", "2026-11-22T21:15ZZ", "21:15"}) {
    EXPECT_FALSE(scan_moment(text)) << text;
  }
}

}  // namespace
}  // namespace rcw::time
