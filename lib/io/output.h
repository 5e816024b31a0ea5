// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace rcw::io {

// Answers on standard output: buffered, every write checked, so that a full disk never looks like
// success. On a terminal everything is sanitised; into a pipe or file it is the bytes.
class Output {
 public:
  explicit Output(int fd);

  void write(std::string_view bytes);
  // Throws Error(system), once, when anything could not be written; what comes later is dropped. A
  // reader that went away ends the process quietly by SIGPIPE, also where that signal was ignored.
  void flush();

  bool terminal() const noexcept { return terminal_; }
  // How wide lines may be: the terminal's columns, 80 where there is none or it does not say.
  int columns() const noexcept;

 private:
  int fd_;
  bool terminal_;
  bool failed_ = false;
  std::string buffer_ = {};
};

// True when a descriptor is a terminal. It may decide colour, width, paging, progress and prompting only.
bool is_terminal(int fd) noexcept;

// How many columns the terminal has: at least 20; 80 when it is none or does not say. It decides where lines
// are wrapped, never what is said.
int terminal_columns(int fd) noexcept;

// Holds 0, 1 and 2 open, so that no file of ours can become standard output; a stream that was closed
// stays unusable and says so when used.
void guard_standard_streams() noexcept;

}  // namespace rcw::io
