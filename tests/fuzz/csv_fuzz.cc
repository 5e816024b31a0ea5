// SPDX-License-Identifier: MIT
// Any table: it is refused as bad data, or its cells come back when they are written again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "lib/base/error.h"
#include "lib/text/csv.h"
#include "lib/text/utf8.h"

namespace {

using rcw::text::csv_row;
using rcw::text::parse_csv;

void check(bool good) {
  if (!good) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (rcw::text::find_bad_byte(bytes)) return 0;  // refused before it is a table
  try {
    for (const auto& row : parse_csv("f", bytes)) {
      const auto again = parse_csv("f", csv_row(row.cells));
      check(again.size() == 1 && again.front().cells == row.cells);
    }
  } catch (const rcw::Error& error) {
    check(error.exit() == rcw::Exit::bad_data);
  }
  return 0;
}
