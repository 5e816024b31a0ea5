// SPDX-License-Identifier: MIT
#include "lib/render/review_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "lib/stats/adjust.h"

namespace rcw::render {
namespace {

using journal::Claim;
using journal::counted;
using journal::Line;
using journal::Moment;
using journal::Review;

constexpr std::size_t kMostLines = 200;

std::string line_text(const Line& line) {
  std::string text = fmt::format("{}  {}  {}", line.id, time::local_text(line.at), line.kind);
  if (!line.category.empty()) text += "  " + line.category;
  if (!line.words.empty()) text += fmt::format(" -> {}", fmt::join(line.words, ", "));
  return text + (line.late ? "  (late)" : "");
}

// Words in the order of how often they come, equals by name.
std::vector<std::string> ordered(const std::map<std::string, int>& tally) {
  std::vector<std::pair<std::string, int>> all(tally.begin(), tally.end());
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<std::string> words;
  for (auto& [word, count] : all) words.push_back(word);
  return words;
}

// Counts of pairs of words, and of each word alone.
struct Cross {
  std::map<std::pair<std::string, std::string>, int> cells = {};
  std::map<std::string, int> rows = {};
  std::map<std::string, int> columns = {};

  void add(const std::string& row, const std::string& column) {
    ++cells[{row, column}];
    ++rows[row];
    ++columns[column];
  }

  std::vector<std::string> row_of(const std::string& row) const {
    std::vector<std::string> out = {row};
    for (const auto& column : ordered(columns)) {
      const auto found = cells.find({row, column});
      out.push_back(std::to_string(found == cells.end() ? 0 : found->second));
    }
    out.push_back(std::to_string(rows.at(row)));
    return out;
  }
};

Table table_of(const Cross& cross, std::string caption, const char* base) {
  Table table{.caption = std::move(caption), .columns = {""}, .last_is_base = true};
  for (const auto& column : ordered(cross.columns)) table.columns.push_back(column);
  table.columns.emplace_back("of");
  int all = 0;
  for (const auto& row : ordered(cross.rows)) {
    table.rows.push_back(cross.row_of(row));
    all += cross.rows.at(row);
  }
  std::vector<std::string> last = {base};
  for (const auto& column : ordered(cross.columns)) last.push_back(std::to_string(cross.columns.at(column)));
  last.push_back(std::to_string(all));
  table.rows.push_back(std::move(last));
  return table;
}

}  // namespace

Days day_strip(const Review& review) {
  Days days{.title = "Days and entries"};
  const journal::Course& course = review.diary.course;
  std::map<time::Day, DayMark> marks;
  for (time::Day day = course.first; day <= course.last; day = day.plus_days(1)) marks[day].day = day;
  for (const time::Day day : course.off) {
    if (marks.contains(day)) marks[day].off = true;
  }
  int with_entries = 0;
  for (const Line& line : review.diary.lines) {
    DayMark& mark = marks[line.day];
    with_entries += mark.entries++ == 0 ? 1 : 0;
    mark.late = mark.late || line.late;
  }
  for (auto& [day, mark] : marks) days.days.push_back(mark);
  days.description =
      fmt::format("{} on {} of {}.", counted(static_cast<int>(review.diary.lines.size()), "entry", "entries"),
                  with_entries, counted(static_cast<int>(marks.size()), "day", "days"));
  return days;
}

Paragraph raw_lines(const Review& review) {
  Paragraph out;
  const auto& lines = review.diary.lines;
  for (std::size_t i = 0; i < std::min(lines.size(), kMostLines); ++i)
    out.lines.push_back(line_text(lines[i]));
  if (lines.size() > kMostLines) {
    out.lines.push_back(fmt::format("and {} more: rcw-journal list --since {} --until {}",
                                    lines.size() - kMostLines, time::to_string(review.diary.course.first),
                                    time::to_string(review.diary.course.last)));
  }
  return out;
}

Table link_table(const Review& review) {
  Cross cross;
  for (const Moment& moment : review.diary.moments) {
    if (!moment.category.empty() && moment.first() != nullptr) cross.add(moment.category, *moment.first());
  }
  if (cross.rows.size() < 2) return {};
  return table_of(cross, "Triggers, and the first response of each moment", "all moments");
}

// Where chance alone would bring five steps or more, how many, beside the count (rule of thumb, G4b).
void add_expected(const Cross& cross, Table& table) {
  int all = 0;
  for (const auto& [row, count] : cross.rows) all += count;
  const auto rows = ordered(cross.rows);
  const auto columns = ordered(cross.columns);
  bool any = false;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t j = 0; j < columns.size(); ++j) {
      const double expected = 1.0 * cross.rows.at(rows[i]) * cross.columns.at(columns[j]) / all;
      if (expected < journal::kExpectedInCell) continue;
      table.rows[i][j + 1] += fmt::format(" ({:.1f})", expected);
      any = true;
    }
  }
  if (any) table.caption += "; in brackets, how many if one had nothing to do with the other";
}

Table step_table(const Review& review) {
  Cross cross;
  const Moment* before = nullptr;
  for (const Moment& moment : review.diary.moments) {
    if (moment.first() == nullptr) continue;
    if (before != nullptr && journal::is_pair(*before, moment)) cross.add(*before->first(), *moment.first());
    before = &moment;
  }
  if (cross.rows.size() < 2 && cross.columns.size() < 2) return {};
  Table table = table_of(cross, "From one first response (rows) to the next (columns)", "all steps");
  add_expected(cross, table);
  return table;
}

Table explored_table(const Review& review) {
  std::vector<const Claim*> cells;
  std::vector<double> p;
  for (const Claim& claim : review.claims) {
    if (!claim.id.starts_with("link.") || !claim.all.p) continue;
    cells.push_back(&claim);
    p.push_back(*claim.all.p);
  }
  Table table{
      .caption = "Every pair, for exploring only (Benjamini-Hochberg): questions for new days, not findings",
      .columns = {"", "after", "otherwise", "p", "adjusted"}};
  const auto adjusted = stats::benjamini_hochberg(p);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const journal::Finding& all = cells[i]->all;
    table.rows.push_back({cells[i]->subject, fmt::format("{}/{}", all.k, all.n),
                          fmt::format("{}/{}", all.other->k, all.other->n), fmt::format("{:.3f}", p[i]),
                          fmt::format("{:.3f}", adjusted[i])});
  }
  return table;
}

}  // namespace rcw::render
