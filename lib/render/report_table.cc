// SPDX-License-Identifier: MIT
#include "lib/render/report_table.h"

#include <algorithm>

namespace rcw::render {
namespace {

bool starts_like_number(const std::string& text) {
  const std::size_t digit = text.find_first_not_of("+-<(");
  return digit != std::string::npos && text[digit] >= '0' && text[digit] <= '9';
}

}  // namespace

std::size_t columns_of(const Table& table) {
  std::size_t count = table.columns.size();
  for (const auto& row : table.rows) count = std::max(count, row.size());
  return count;
}

const std::string& cell_of(const std::vector<std::string>& row, std::size_t column) {
  static const std::string nothing;
  return column < row.size() ? row[column] : nothing;
}

bool holds_numbers(const Table& table, std::size_t column) {
  if (column == 0) return false;
  return std::any_of(table.rows.begin(), table.rows.end(),
                     [&](const auto& row) { return starts_like_number(cell_of(row, column)); });
}

bool has_heads(const Table& table) {
  return std::any_of(table.columns.begin(), table.columns.end(),
                     [](const auto& head) { return !head.empty(); });
}

}  // namespace rcw::render
