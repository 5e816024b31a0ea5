// SPDX-License-Identifier: MIT
#include "lib/render/report_days.h"

#include <fmt/format.h>

#include <algorithm>

namespace rcw::render {
namespace {

constexpr int kWeek = 7;
constexpr int kDaysShown = 62;     // two months; more days than that are shown as weeks
constexpr int kWeeksInRow = 4;     // so that a whole date fits into a cell on a narrow screen
constexpr int kWeeksInStrip = 48;  // twelve rows: about a page

time::Day monday_of(time::Day day) { return day.plus_days(1 - day.weekday()); }

int days_between(time::Day from, time::Day to) { return to.epoch_days() - from.epoch_days(); }

std::string month_and_day(time::Day day) { return fmt::format("{:02}-{:02}", day.month(), day.day()); }

std::string note_of(const DayMark& day) {
  if (day.off && day.late) return "off, late";
  if (day.off) return "off";
  return day.late ? "late" : "";
}

Strip strip_of_days(const std::vector<DayMark>& days) {
  Strip strip;
  const time::Day monday = monday_of(days.front().day);
  for (int i = 0; i < kWeek; ++i) strip.heads.push_back(time::weekday_name(monday.plus_days(i)));
  strip.table.columns = {"Date", "Weekday", "Entries", "Note"};
  for (const DayMark& day : days) {
    const int since = days_between(monday, day.day);
    const std::string entries = std::to_string(day.entries);
    strip.cells.push_back(
        {since % kWeek, since / kWeek, month_and_day(day.day), entries, day.off ? "off" : "", day.late});
    strip.table.rows.push_back(
        {time::to_string(day.day), time::weekday_name(day.day), entries, note_of(day)});
  }
  return strip;
}

// What the days of one week come to.
struct Week {
  time::Day monday = {};
  int entries = 0;
  int with_entries = 0;
  int off = 0;
  int late = 0;
};

std::vector<Week> weeks_of(const std::vector<DayMark>& days) {
  std::vector<Week> weeks;
  for (const DayMark& day : days) {
    const time::Day monday = monday_of(day.day);
    if (weeks.empty() || weeks.back().monday != monday) weeks.push_back({monday});
    Week& week = weeks.back();
    week.entries += day.entries;
    week.with_entries += day.entries > 0 ? 1 : 0;
    week.off += day.off ? 1 : 0;
    week.late += day.late ? 1 : 0;
  }
  return weeks;
}

void add_week(Strip& strip, const Week& week) {
  const int place = static_cast<int>(strip.cells.size());
  const std::string date = time::to_string(week.monday);
  const std::string off = week.off > 0 ? fmt::format("{} off", week.off) : "";
  strip.cells.push_back(
      {place % kWeeksInRow, place / kWeeksInRow, date, std::to_string(week.entries), off, week.late > 0});
  strip.table.rows.push_back({date, std::to_string(week.entries), std::to_string(week.with_entries),
                              std::to_string(week.off), std::to_string(week.late)});
}

std::vector<Strip> strips_of_weeks(const std::vector<DayMark>& days) {
  std::vector<Strip> strips;
  for (const Week& week : weeks_of(days)) {
    if (strips.empty() || strips.back().cells.size() == kWeeksInStrip) {
      strips.emplace_back();
      strips.back().columns = kWeeksInRow;
      strips.back().table.columns = {"Week from", "Entries", "Days with entries", "Days off",
                                     "Days with late"};
    }
    add_week(strips.back(), week);
  }
  return strips;
}

}  // namespace

std::vector<Strip> strips_of(const std::vector<DayMark>& days) {
  if (days.empty()) return {};
  std::vector<DayMark> sorted = days;
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
  if (days_between(sorted.front().day, sorted.back().day) >= kDaysShown) return strips_of_weeks(sorted);
  return {strip_of_days(sorted)};
}

}  // namespace rcw::render
