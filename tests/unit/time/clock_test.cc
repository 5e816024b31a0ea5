// SPDX-License-Identifier: MIT
#include "lib/time/clock.h"

#include <gtest/gtest.h>

#include "lib/base/error.h"

namespace rcw::time {
namespace {

TEST(ReadClock, TakesWhatItIsGiven) {
  const Zone zone = Zone::named("Europe/Berlin");
  const std::int64_t expected = 1795378500;
  for (const char* text : {"2026-11-22T21:15:00+01:00", "2026-11-22T20:15Z", "2026-11-22T21:15",
                           "2026-11-22 21:15:00", "2026-11-22T15:15-05:00"}) {
    EXPECT_EQ(read_clock(text, zone).seconds, expected) << text;
  }
  EXPECT_EQ(read_clock("2026-03-29T02:30", zone), read_clock("2026-03-29T03:30+02:00", zone));
}

TEST(ReadClock, RefusesTheRest) {
  const Zone zone = Zone::named("UTC");
  for (const char* text : {"now", "2026-11-22", "2026-11-22T25:00", "2026-11-22T21:15x", " ", "1795378500"}) {
    try {
      read_clock(text, zone);
      ADD_FAILURE() << text;
    } catch (const Error& error) {
      EXPECT_EQ(error.exit(), Exit::usage);
      EXPECT_EQ(error.problems().front().reason, "'" + std::string(text) + "' is not a time");
    }
  }
}

}  // namespace
}  // namespace rcw::time
