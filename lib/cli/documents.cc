// SPDX-License-Identifier: MIT
#include "lib/cli/documents.h"

#include <unistd.h>

#include <set>
#include <utility>

#include "lib/base/reason.h"
#include "lib/io/read.h"
#include "lib/text/csv.h"
#include "lib/text/name.h"
#include "lib/text/utf8.h"
#include "lib/yaml/door.h"
#include "lib/yaml/json.h"

namespace rcw::cli {
namespace {

constexpr const char* kStandardInput = "standard input";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

template <typename Act>
void guarded(const Report& report, Act act) {
  try {
    act();
  } catch (const Error& error) {
    report(error);
  }
}

bool looks_like_json(std::string_view bytes) {
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  const auto first = bytes.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && bytes[first] == '{';
}

void check_header(const std::string& file, const text::CsvRow& header) {
  std::set<std::string> names;
  for (const auto& name : header.cells) {
    if (name.empty()) {
      throw data_error({.file = file, .line = header.line}, reason("a column has no name"),
                       hint("the first row must name every column"));
    }
    if (!names.insert(name).second) {
      throw data_error({.file = file, .line = header.line},
                       reason("two columns are called '{}'", text::shown_name(name)),
                       hint("the first row must name every column differently"));
    }
  }
}

yaml::Node row_node(const std::string& file, const text::CsvRow& header, const text::CsvRow& row) {
  if (row.cells.size() != header.cells.size()) {
    throw data_error({.file = file, .line = row.line},
                     reason("{} cells where the first row has {}", row.cells.size(), header.cells.size()),
                     hint("a comma or a line break inside a cell needs quotes around the cell"));
  }
  yaml::Node node = yaml::Node::map();
  node.at = {row.line, 0};
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (row.cells[i].empty()) continue;
    yaml::Node cell = yaml::Node::text(row.cells[i]);
    cell.at = node.at;
    node.members.push_back({header.cells[i], std::move(cell), node.at});
  }
  return node;
}

void check_bytes(const Input& input) {
  const auto bad = text::find_bad_byte(input.bytes);
  if (!bad) return;
  throw data_error({.file = input.name, .line = bad->line, .column = bad->column},
                   reason("{} is not allowed in a text", bad->what),
                   hint("UTF-8 text without control characters but tab and line breaks"));
}

}  // namespace

Input read_input(const std::string& operand) {
  if (operand == "-")
    return {kStandardInput, io::read_stream(STDIN_FILENO, kStandardInput, io::kStreamLimit)};
  return {operand, io::read_path(operand, io::kStreamLimit)};
}

std::string read_words() {
  Input input = read_input("-");
  check_bytes(input);
  return std::move(input.bytes);
}

Documents read_yaml(const Input& input, const Report& report) {
  Documents all;
  for (const auto& chunk : yaml::split_documents(input.bytes)) {
    guarded(report, [&] { all.push_back({yaml::parse(input.name, chunk), input.name, chunk.line}); });
  }
  return all;
}

Documents read_json_lines(const Input& input, const Report& report) {
  Documents all;
  std::string_view rest = input.bytes;
  if (rest.starts_with(kByteOrderMark)) rest.remove_prefix(kByteOrderMark.size());
  for (int line = 1; !rest.empty(); ++line) {
    const auto end = std::min(rest.find('\n'), rest.size());
    const std::string_view bytes = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (bytes.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    guarded(report, [&] { all.push_back({yaml::parse_json(input.name, line, bytes), input.name, line}); });
  }
  return all;
}

Documents read_csv(const Input& input, const Report& report) {
  check_bytes(input);
  const auto rows = text::parse_csv(input.name, input.bytes);
  Documents all;
  if (rows.empty()) return all;
  check_header(input.name, rows.front());
  for (std::size_t i = 1; i < rows.size(); ++i) {
    guarded(report, [&] {
      all.push_back({row_node(input.name, rows[0], rows[i]), input.name, rows[i].line});
    });
  }
  return all;
}

Documents read_documents(const Input& input, const Report& report) {
  return looks_like_json(input.bytes) ? read_json_lines(input, report) : read_yaml(input, report);
}

}  // namespace rcw::cli
