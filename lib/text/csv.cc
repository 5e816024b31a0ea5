// SPDX-License-Identifier: MIT
#include "lib/text/csv.h"

#include <csv.h>

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

#include "lib/base/error.h"
#include "lib/base/reason.h"

namespace rcw::text {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// libcsv drops blanks around cells unless it is told that nothing is a blank.
int never_blank(unsigned char) { return 0; }

// Feeds libcsv line by line, because it does not say where a row started.
class Parser {
 public:
  explicit Parser(const std::string& file) : file_(file) {
    // Blank lines are reported too, so that every line feed outside quotes moves the row's start.
    if (csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0) throw std::bad_alloc();
    csv_set_space_func(&parser_, never_blank);
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() { csv_free(&parser_); }

  std::vector<CsvRow> parse(std::string_view bytes) {
    while (!bytes.empty()) {
      const std::string_view line = bytes.substr(0, bytes.find('\n') + 1);
      feed(line.empty() ? bytes : line);
      bytes.remove_prefix(line.empty() ? bytes.size() : line.size());
      ++line_;
    }
    finish();
    return std::move(rows_);
  }

 private:
  static void on_cell(void* bytes, std::size_t size, void* self) {
    auto& cells = static_cast<Parser*>(self)->row_.cells;
    cells.emplace_back(size == 0 ? "" : static_cast<const char*>(bytes), size);
  }

  static void on_row(int end, void* self) { static_cast<Parser*>(self)->end_row(end); }

  void end_row(int end) {
    if (!row_.cells.empty()) rows_.push_back(std::exchange(row_, {}));
    row_.line = end == '\n' ? line_ + 1 : line_;
  }

  void feed(std::string_view line) {
    const std::size_t done = csv_parse(&parser_, line.data(), line.size(), on_cell, on_row, this);
    if (done == line.size()) return;
    if (csv_error(&parser_) != CSV_EPARSE) throw std::bad_alloc();
    throw data_error({file_, line_, static_cast<int>(done) + 1}, reason("stray quote in a cell"),
                     hint("put the whole cell in quotes and double each quote inside it"));
  }

  void finish() {
    if (csv_fini(&parser_, on_cell, on_row, this) == 0) return;
    throw data_error({file_, row_.line}, reason("a quote in this row is never closed"),
                     hint("add the missing quote at the end of the cell"));
  }

  const std::string& file_;
  csv_parser parser_ = {};
  CsvRow row_ = {};
  std::vector<CsvRow> rows_ = {};
  int line_ = 1;
};

bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool needs_quotes(std::string_view cell) {
  if (cell.empty()) return false;
  if (is_blank(cell.front()) || is_blank(cell.back())) return true;
  // Unquoted at the start of a file it would be skipped.
  if (cell.substr(0, kByteOrderMark.size()) == kByteOrderMark) return true;
  return cell.find_first_of(",\"\r\n") != std::string_view::npos;
}

void append_quoted(std::string& row, std::string_view cell) {
  row.push_back('"');
  for (const char c : cell) row.append(c == '"' ? 2 : 1, c);
  row.push_back('"');
}

void append_cell(std::string& row, std::string_view cell) {
  if (needs_quotes(cell)) return append_quoted(row, cell);
  row.append(cell);
}

}  // namespace

std::vector<CsvRow> parse_csv(const std::string& file, std::string_view bytes) {
  if (bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark) bytes.remove_prefix(kByteOrderMark.size());
  return Parser(file).parse(bytes);
}

std::string csv_row(const std::vector<std::string>& cells) {
  // A lone empty cell without quotes would be a blank line, which is no row.
  if (cells.size() == 1 && cells.front().empty()) return "\"\"\n";
  std::string row;
  for (const std::string& cell : cells) {
    append_cell(row, cell);
    row.push_back(',');
  }
  if (!row.empty()) row.pop_back();
  return row.append("\n");
}

}  // namespace rcw::text
