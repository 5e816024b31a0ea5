// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/reframe/linter.h"

namespace rcw::tools {

// What is to be known of a text that a builder made.
struct AfterCheck {
  std::vector<reframe::Finding> findings = {};  // warnings and errors in it
  std::vector<std::string> lost = {};           // names, numbers and times of the draft that it does not have
  std::vector<std::string> blanks = {};         // what was not said
};

AfterCheck check_after(const std::string& text, const std::string& draft, std::vector<std::string> blanks,
                       reframe::Linter& linter, cli::Context& context);

// Says it on standard error: what is not said yet, what of the draft is gone, and what is still hard to hear,
// with its place in the text.
void tell(const AfterCheck& check, const std::string& text, cli::Context& context);

// 1 when something is left to do: a blank, or a warning.
Exit status_of(const AfterCheck& check);

}  // namespace rcw::tools
