// SPDX-License-Identifier: MIT
#include "lib/time/duration.h"

#include <gtest/gtest.h>

namespace rcw::time {
namespace {

TEST(DurationText, IsAsPeopleSayIt) {
  EXPECT_EQ(duration_text(0), "0 min");
  EXPECT_EQ(duration_text(59), "59 min");
  EXPECT_EQ(duration_text(60), "1 h");
  EXPECT_EQ(duration_text(310), "5 h 10 min");
  EXPECT_EQ(duration_text(47 * 60 + 59), "47 h 59 min");
  EXPECT_EQ(duration_text(48 * 60), "2 days");
  EXPECT_EQ(duration_text(4 * 24 * 60 + 9 * 60 + 59), "4 days 9 h");
}

}  // namespace
}  // namespace rcw::time
