// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rcw::render {

// A line as a terminal may see it, and the marks under a part of it.
struct LintExcerpt {
  std::string line = {};
  std::string caret = {};  // "     ^~~~~"
};

// As much of a line as fits into so many columns, at least 20, around a part of it; "…" marks what was left
// out. Nothing in it can move a cursor. However long the line is, only what is near is looked at.
LintExcerpt lint_excerpt(std::string_view line, std::size_t at, std::size_t size, int columns);

}  // namespace rcw::render
