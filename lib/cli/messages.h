// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/base/error.h"

namespace rcw::cli {

enum class Color { automatic, always, never };

// Everything a tool says on standard error: errors with their hints, warnings, notes. On a terminal
// nothing that came from a file can move the cursor.
class Messages {
 public:
  explicit Messages(std::string tool);

  void set_color(Color color);

  void error(const Problem& problem);
  void warning(const Problem& problem);
  void note(const std::string& text);
  // Lines as they are, such as short help.
  void show(const std::string& text);

  // An error that does not end the command: said now, and remembered for the exit status.
  void report(const Error& error);
  // The gravest status of what was reported, or `otherwise` when nothing was.
  Exit status(Exit otherwise) const;

 private:
  void say(const char* label, const char* color, const std::string& text);

  std::string tool_;
  bool terminal_;
  bool colored_;
  Exit worst_ = Exit::ok;
};

}  // namespace rcw::cli
