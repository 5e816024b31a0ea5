// SPDX-License-Identifier: MIT
#include <algorithm>

#include "lib/render/report.h"
#include "lib/render/report_table.h"
#include "lib/text/utf8.h"
#include "lib/text/wrap.h"

namespace rcw::render {
namespace {

constexpr int kGap = 2;      // between the columns of a table
constexpr int kHanging = 2;  // of what goes on in the next line
constexpr int kWords = 2;    // before the first sentence of a bar; twice that before the others

std::string blanks(int count) { return std::string(static_cast<std::size_t>(std::max(0, count)), ' '); }

// A cell is one line, whatever somebody called a category.
std::string one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return text;
}

struct Column {
  int width = 0;
  bool numbers = false;
};

class TextReport {
 public:
  explicit TextReport(int columns) : columns_(columns) {}

  std::string make(const Report& report) {
    line(report.title);
    for (const auto& said : report.head) line(said);
    for (const auto& section : report.sections) {
      out_ += '\n';
      if (!section.title.empty()) line(section.title);
      for (const auto& block : section.blocks) std::visit([this](const auto& what) { add(what); }, block);
    }
    return std::move(out_);
  }

 private:
  void add(const Paragraph& paragraph) {
    for (const auto& said : paragraph.lines) line(said);
  }

  void add(const Bars& bars) {
    if (!bars.title.empty()) line(bars.title);
    for (const auto& bar : bars.bars) {
      int indent = kWords;
      for (const auto& words : bar.words) {
        line(words, indent);
        indent = 2 * kWords;
      }
    }
  }

  void add(const Days& days) {
    if (!days.description.empty()) line(days.description);
  }

  void add(const Table& table) {
    if (!table.caption.empty()) line(table.caption);
    const std::vector<Column> columns = columns_in(table);
    int width = -kGap;
    for (const Column& column : columns) width += column.width + kGap;
    if (width > columns_) return one_by_one(table);
    if (has_heads(table)) row(table.columns, columns);
    for (const auto& cells : table.rows) row(cells, columns);
  }

  static std::vector<Column> columns_in(const Table& table) {
    std::vector<Column> columns(columns_of(table));
    for (std::size_t i = 0; i < columns.size(); ++i) {
      int width = text::width(one_line(cell_of(table.columns, i)));
      for (const auto& cells : table.rows) width = std::max(width, text::width(one_line(cell_of(cells, i))));
      columns[i] = {width, holds_numbers(table, i)};
    }
    return columns;
  }

  void row(const std::vector<std::string>& cells, const std::vector<Column>& columns) {
    std::string made;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const std::string cell = one_line(cell_of(cells, i));
      const std::string fill = blanks(columns[i].width - text::width(cell));
      made += blanks(i == 0 ? 0 : kGap) + (columns[i].numbers ? fill + cell : cell + fill);
    }
    made.erase(made.find_last_not_of(' ') + 1);
    out_ += made + '\n';
  }

  // What is too wide to stand in columns: "phone: withdraw 8, attack 2".
  void one_by_one(const Table& table) {
    for (const auto& cells : table.rows) {
      std::string made;
      for (std::size_t i = 1; i < cells.size(); ++i) {
        if (cells[i].empty()) continue;
        const std::string& head = cell_of(table.columns, i);
        made += (made.empty() ? ": " : ", ") + head + (head.empty() ? "" : " ") + cells[i];
      }
      line(one_line(cell_of(cells, 0) + made));
    }
  }

  // The indent stands before each line, so wrapping never sees it.
  void line(const std::string& said, int indent = 0) {
    const std::string wrapped = text::wrap(said, columns_ - indent, kHanging);
    std::size_t start = 0;
    while (start <= wrapped.size()) {
      const std::size_t end = std::min(wrapped.find('\n', start), wrapped.size());
      if (end > start) out_ += blanks(indent);
      out_.append(wrapped, start, end - start) += '\n';
      start = end + 1;
    }
  }

  int columns_;
  std::string out_ = {};
};

}  // namespace

std::string report_text(const Report& report, int columns) { return TextReport(columns).make(report); }

}  // namespace rcw::render
