// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rcw::io {

// A program to run, never through a shell.
struct Program {
  std::vector<std::string> words;  // what it is called, looked for in PATH, and its arguments
  // The bytes on its standard input, in memory and not in a pipe, so that it need not read them; without,
  // it has ours.
  std::optional<std::string> input = {};
  std::vector<std::string> environment = {};  // "NAME=value", besides ours and in the place of ours
  // How long it may take. When that is over it is killed, with all that it started in its process group,
  // which is one of its own then. Without a limit it stays in ours, and Ctrl-C is for it alone meanwhile.
  std::optional<std::chrono::milliseconds> limit = {};
};

// How a program ended.
struct Ended {
  enum class How { exited, signalled, too_slow, not_started };
  How how = How::exited;
  int number = 0;  // its status; the signal; nothing; the errno

  bool well() const { return how == How::exited && number == 0; }
  friend bool operator==(const Ended&, const Ended&) = default;
};

// Runs it and waits. Its standard output and error are ours. Throws Error(system) when this system gives
// us no process to run it in.
Ended run(const Program& program);

// What a program said.
struct Said {
  Ended end = {};
  std::string output = {};  // up to the first NUL
  bool whole = true;        // it was no more than the most
};

// The same, with its standard output in memory and not ours: at most so many bytes of it.
Said run_and_hear(const Program& program, std::size_t most);

// The path of the program that is running; throws Error(system) where the system does not tell.
std::string own_path();

}  // namespace rcw::io
