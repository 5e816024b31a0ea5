// SPDX-License-Identifier: MIT
#include "lib/render/report_days.h"

#include <gmock/gmock.h>

namespace rcw::render {
namespace {

using ::testing::ElementsAre;

std::vector<DayMark> days(const char* first, int count) {
  std::vector<DayMark> made;
  for (int i = 0; i < count; ++i) made.push_back({time::parse_day(first)->plus_days(i), 1});
  return made;
}

TEST(StripsOf, PutsEachDayUnderItsWeekday) {
  const std::vector<DayMark> marks = {{*time::parse_day("2026-11-22"), 0, true, false},   // a Sunday
                                      {*time::parse_day("2026-11-21"), 12, true, true},   // before it
                                      {*time::parse_day("2026-11-23"), 2, false, true}};  // the next week
  const auto strips = strips_of(marks);
  ASSERT_EQ(strips.size(), 1U);
  const Strip& strip = strips[0];
  EXPECT_THAT(strip.heads, ElementsAre("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"));
  std::vector<std::string> cells;
  for (const Cell& cell : strip.cells)
    cells.push_back(std::to_string(cell.row) + "/" + std::to_string(cell.column) + " " + cell.date + " " +
                    cell.number + " " + cell.off + (cell.late ? " late" : ""));
  EXPECT_THAT(cells, ElementsAre("0/5 11-21 12 off late", "0/6 11-22 0 off", "1/0 11-23 2  late"));
  EXPECT_THAT(strip.table.columns, ElementsAre("Date", "Weekday", "Entries", "Note"));
  EXPECT_THAT(strip.table.rows, ElementsAre(ElementsAre("2026-11-21", "Sat", "12", "off, late"),
                                            ElementsAre("2026-11-22", "Sun", "0", "off"),
                                            ElementsAre("2026-11-23", "Mon", "2", "late")));
}

TEST(StripsOf, ShowsTwoMonthsAsDaysAndMoreAsWeeks) {
  EXPECT_TRUE(strips_of({}).empty());
  EXPECT_EQ(strips_of(days("2026-10-22", 62)).at(0).cells.size(), 62U);
  EXPECT_EQ(strips_of(days("2026-10-22", 62)).at(0).cells.back().row, 9);
  EXPECT_EQ(strips_of(days("2026-10-22", 63)).at(0).cells.size(), 10U);
}

TEST(StripsOf, AddsUpWeeks) {
  auto marks = days("2026-09-01", 70);  // a Tuesday
  marks[0].entries = 5;
  marks[1].off = true;
  marks[1].entries = 0;
  marks[2].late = true;
  const auto strips = strips_of(marks);
  ASSERT_EQ(strips.size(), 1U);
  EXPECT_TRUE(strips[0].heads.empty());
  EXPECT_EQ(strips[0].cells[0].date, "2026-08-31");
  EXPECT_EQ(strips[0].cells[0].number, "9");
  EXPECT_EQ(strips[0].cells[0].off, "1 off");
  EXPECT_TRUE(strips[0].cells[0].late);
  EXPECT_THAT(strips[0].table.rows[0], ElementsAre("2026-08-31", "9", "5", "1", "1"));
  EXPECT_THAT(strips[0].table.rows[1], ElementsAre("2026-09-07", "7", "7", "0", "0"));
  EXPECT_EQ(strips[0].cells[5].row, 1);
  EXPECT_EQ(strips[0].cells[5].column, 1);
}

TEST(StripsOf, GivesAYearMoreThanOneSheet) {
  const auto strips = strips_of(days("2026-01-01", 365));
  ASSERT_EQ(strips.size(), 2U);
  EXPECT_EQ(strips[0].cells.size(), 48U);
  EXPECT_EQ(strips[1].cells.size(), 5U);
  EXPECT_EQ(strips[1].cells[0].row, 0);
  EXPECT_EQ(strips[1].table.rows.size(), 5U);
}

}  // namespace
}  // namespace rcw::render
