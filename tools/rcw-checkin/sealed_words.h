// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"

namespace rcw::tools {

// Where the words of an answer come from, as it was typed.
struct WordsArgs {
  std::string file = {};
  std::string text = {};
  std::string record = {};
  std::vector<std::string> fields = {};
};

// That there is one source and only one. Throws Error(usage).
void check_source(const WordsArgs& args);

// The words: of a file or standard input whole; of a record of one's own only the fields that were named, and
// nothing else of it. Throws Error(bad_data) for no words and for what no record may hold.
std::string read_words(const WordsArgs& args, cli::Context& context);

}  // namespace rcw::tools
