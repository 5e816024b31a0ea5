// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rcw::text {

struct CsvRow {
  int line = 1;  // where the row starts, from 1
  std::vector<std::string> cells = {};
};

// All rows of comma-separated text (RFC 4180, by libcsv in strict mode; LF or CRLF between rows; one
// leading byte order mark is skipped). Blank lines are no rows. Throws Error(bad_data) with file and
// line on a stray or unclosed quote. Rows may differ in length: the caller judges that.
std::vector<CsvRow> parse_csv(const std::string& file, std::string_view bytes);

// One row with its LF; cells are quoted only where they must be (comma, quote, CR, LF, leading or
// trailing blank). parse_csv gives back exactly these cells.
std::string csv_row(const std::vector<std::string>& cells);

}  // namespace rcw::text
