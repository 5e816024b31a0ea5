// SPDX-License-Identifier: MIT
#include "lib/time/span.h"

#include <gtest/gtest.h>

namespace rcw::time {
namespace {

std::string shown(const Span& span) { return to_string(span.first) + " " + to_string(span.last); }

Day day(const char* text) { return parse_day(text).value(); }

TEST(Span, AroundADay) {
  EXPECT_EQ(shown(span_around(day("2027-01-01"), Unit::week)), "2026-12-28 2027-01-03");
  EXPECT_EQ(shown(span_around(day("2024-02-29"), Unit::month)), "2024-02-01 2024-02-29");
  EXPECT_EQ(shown(span_around(day("2024-02-29"), Unit::year)), "2024-01-01 2024-12-31");
  EXPECT_EQ(shown(span_around(day("9999-12-31"), Unit::month)), "9999-12-01 9999-12-31");
  EXPECT_EQ(shown(span_around(day("0001-01-01"), Unit::week)), "0001-01-01 0001-01-07");
}

TEST(Span, BesideADay) {
  EXPECT_EQ(shown(span_beside(day("2024-03-31"), {-1, Unit::month})), "2024-02-01 2024-02-29");
  EXPECT_EQ(shown(span_beside(day("2026-01-31"), {1, Unit::month})), "2026-02-01 2026-02-28");
  EXPECT_EQ(shown(span_beside(day("2026-11-22"), {1, Unit::week})), "2026-11-23 2026-11-29");
  EXPECT_EQ(shown(span_beside(day("2024-02-29"), {1, Unit::year})), "2025-01-01 2025-12-31");
}

TEST(Span, OutOfTheCalendar) {
  const Day last = Day::from_epoch(kLastEpochDay);
  const Day first = Day::from_epoch(kFirstEpochDay);
  EXPECT_GT(span_beside(last, {1, Unit::month}).first, last);
  EXPECT_GT(span_beside(last, {1, Unit::year}).first, last);
  EXPECT_GT(span_around(last, Unit::week).last, last);
  EXPECT_LT(span_beside(first, {-1, Unit::month}).first, first);
  EXPECT_LT(span_beside(first, {-1, Unit::year}).first, first);
}

}  // namespace
}  // namespace rcw::time
