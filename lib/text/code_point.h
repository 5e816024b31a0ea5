// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace rcw::text {

// The first character of a text. A byte that is not UTF-8 counts as one of its own, with that byte as
// its value, so that a loop over any bytes ends and loses none.
struct CodePoint {
  char32_t value = 0;
  std::size_t length = 0;  // bytes; 0 only for an empty text
  bool valid = false;
};

CodePoint first_code_point(std::string_view text);

}  // namespace rcw::text
