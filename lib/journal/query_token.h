// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rcw::journal {

// A word of a --where expression: field, value, operator or sign.
struct QueryToken {
  enum class Kind { word, quoted, sign, end };

  Kind kind = Kind::end;
  std::string text = {};   // without its quotes; "&&", "||" and "!" are the words and, or, not
  std::size_t offset = 0;  // in bytes
};

// All words of an expression, the last one `end`. Throws Error(usage) for what cannot be split.
std::vector<QueryToken> split_query(std::string_view expression);

// Throws Error(usage) about --where, with the column of the byte at `offset` in characters from 1.
[[noreturn]] void fail_query(std::string_view expression, std::size_t offset, const std::string& why,
                             std::string what_to_do = {});

// True when the text is one word to split_query without quotes.
bool is_bare_word(std::string_view text);

}  // namespace rcw::journal
