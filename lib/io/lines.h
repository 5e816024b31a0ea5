// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "lib/io/fd.h"

namespace rcw::io {

// How reading a line ended.
enum class LineEnd { line, end_of_input, interrupted };

struct Line {
  std::string text = {};  // without its line feed
  LineEnd end = LineEnd::line;
};

// Reads lines that somebody types. While one of these lives, Ctrl-C interrupts the reading instead of
// ending the program, so that what was typed before can be kept.
class LineReader {
 public:
  // Throws Error(system). One at a time.
  explicit LineReader(int fd);
  ~LineReader();
  LineReader(const LineReader&) = delete;
  LineReader& operator=(const LineReader&) = delete;

  // Throws Error(system) when the system refuses. At the end of input `text` may hold a last line.
  Line next();
  // True when more has been typed or pasted already, so that next() need not wait.
  bool more_is_there() const;

 private:
  bool was_interrupted() const;
  std::optional<Line> whole_line();
  std::optional<LineEnd> read_more();

  int fd_;
  Fd woken_;
  Fd wake_;
  std::string buffer_ = {};
};

// A terminal that reads by lines takes so many bytes of one and drops the rest with a beep (termios(3)).
inline constexpr std::size_t kMostOfLine = 4095;

}  // namespace rcw::io
