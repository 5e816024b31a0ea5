// SPDX-License-Identifier: MIT
#include "lib/time/numeric_date.h"

#include <gtest/gtest.h>

#include <string>

namespace rcw::time {
namespace {

std::string readings(const char* text) {
  std::string all;
  for (const Day day : days_of_numeric_date(text, 2026)) all += to_string(day) + " ";
  return all;
}

TEST(NumericDate, HasUpToTwoReadings) {
  EXPECT_EQ(readings("03/04"), "2026-03-04 2026-04-03 ");
  EXPECT_EQ(readings("3.4."), "2026-03-04 2026-04-03 ");
  EXPECT_EQ(readings("3.4.2025"), "2025-03-04 2025-04-03 ");
  EXPECT_EQ(readings("03-04-25"), "2025-03-04 2025-04-03 ");
  EXPECT_EQ(readings("04/04"), "2026-04-04 ");
  EXPECT_EQ(readings("25/12/2026"), "2026-12-25 ");
  EXPECT_EQ(readings("12/25/2026"), "2026-12-25 ");
  EXPECT_EQ(readings("29/02/2024"), "2024-02-29 ");
  EXPECT_EQ(readings("2026/3/4"), "2026-03-04 ");
  EXPECT_EQ(readings("2026-3-4"), "2026-03-04 ");
}

TEST(NumericDate, OrNone) {
  for (const char* text : {"", "03", "29/02", "13/13", "0/0", "1/2/3/4", "1/2.3", "a/b", "/", "1//2",
                           "2026-02-30", "03/04x", "99999999999/1"}) {
    EXPECT_EQ(readings(text), "") << text;
  }
}

}  // namespace
}  // namespace rcw::time
