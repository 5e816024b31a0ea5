// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/store/record.h"

namespace rcw::tools {

// What was typed after `add`.
struct AddArgs {
  std::string kind = {};
  std::vector<std::string> files = {};
  std::string text = {};
  std::string at = {};
  std::vector<std::string> tags = {};
  std::string with = {};
  std::string format = "ids";
  bool null = false;
  bool dry_run = false;
};

// True when somebody types the words at a terminal, so that there is no other copy of them.
bool is_typed(const AddArgs& args, const cli::Context& context);

// The records that are to be added, whole and checked: from files, standard input or the terminal.
// Throws with everything that is wrong with them; nothing has been written by then.
std::vector<store::Record> records_to_add(const AddArgs& args, cli::Context& context);

}  // namespace rcw::tools
