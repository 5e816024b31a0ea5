// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/form.h"

namespace rcw::cli {

// What a line typed at a question means.
struct Reply {
  enum class What {
    help,     // ?
    back,     // <
    decline,  // -
    leave,    // q
    editor,   // e, of a text
    several,  // +, of a text: lines until the end of input
    open,     // nothing: the question stays as it is
    value,    // an answer, whole and checked
    wrong,    // none of these; `problem` says why
  };
  What what = What::open;
  std::vector<std::string> values = {};  // several only where the field is a list
  std::string problem = {};
};

// Reads a line. Choices are words or their numbers, several of them separated by commas or, when all are
// numbers or known words, by blanks. A text is the line as it is, unless the whole line is a sign above.
Reply read_reply(const Question& question, const std::string& line);

}  // namespace rcw::cli
