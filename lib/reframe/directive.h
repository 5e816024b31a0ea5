// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rcw::reframe {

// What a draft says to the linter itself:
//
//   <!-- rcw-lint off -->           nothing is found from here on
//   <!-- rcw-lint on -->            until here
//   <!-- rcw-lint off label -->     the same for some rules or categories; `on label` ends it
//   <!-- rcw-lint off-line -->      nothing on this line; on the next one when nothing else stands here
//
// The same behind "# " to the end of a line, at its beginning or after a blank.
struct Directive {
  enum class Verb { off, on, off_line, unknown };

  Verb verb = Verb::unknown;
  std::vector<std::string> names = {};  // of rules and categories; none means all
  std::size_t at = 0;                   // bytes in its piece
  std::size_t size = 0;                 // with its marks
  bool alone = false;                   // on its line
};

// The directive in the inside of a comment, or in what follows "# "; nothing when it is something else.
std::optional<Directive> parse_directive(std::string_view inside);

}  // namespace rcw::reframe
