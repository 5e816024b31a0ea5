// SPDX-License-Identifier: MIT
#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "lib/base/error.h"
#include "lib/yaml/door.h"
#include "lib/yaml/json.h"

namespace rcw::yaml {

// One row of a table: what goes in, and the JSON or "line:column: reason" that comes out.
struct Row {
  std::string_view bytes;
  std::string_view result;
};

inline void PrintTo(const Row& row, std::ostream* out) { *out << '"' << row.bytes.substr(0, 200) << '"'; }

inline std::string place_and_reason(const Error& error) {
  const std::string all = describe(error.problems().front());
  return all.substr(all.starts_with("f: ") ? 3 : 2);
}

inline std::string outcome(const Chunk& chunk) {
  try {
    return to_json(parse("f", chunk));
  } catch (const Error& error) {
    return place_and_reason(error);
  }
}

inline std::string outcome(std::string_view bytes) { return outcome(Chunk{bytes, 1}); }

}  // namespace rcw::yaml
