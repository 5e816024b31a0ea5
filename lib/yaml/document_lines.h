// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace rcw::yaml {

// One line of a stream: where it starts and its text without the line end (LF or CRLF).
struct Line {
  std::size_t start = 0;
  std::size_t next = 0;  // where the line after it starts
  std::string_view text = {};
};

// The line that starts at `start`.
Line line_at(std::string_view bytes, std::size_t start);

// "---" or "..." at column 0, alone or followed by a blank: always a marker (YAML 1.2 §9.1.2).
bool is_marker(std::string_view line, std::string_view marker);

// Nothing but blanks, or a comment.
bool is_idle(std::string_view line);

inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace rcw::yaml
