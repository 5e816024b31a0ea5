// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/store/record.h"
#include "lib/verbs/ask_entry.h"

namespace rcw::tools {

// What was typed after `add`.
struct AddArgs {
  std::string kind = {};
  std::vector<std::string> files = {};
  std::string text = {};
  std::string answers = {};
  std::vector<std::string> sets = {};
  std::vector<std::string> links = {};
  std::string mode = {};
  std::string draft = {};
  bool resume = false;
  bool quick = false;
  std::string at = {};
  std::vector<std::string> tags = {};
  std::string with = {};
  std::string format = "ids";
  bool null = false;
  bool dry_run = false;
};

// Entries that are to be written, whole and checked.
struct Batch {
  std::vector<store::Record> records = {};
  std::shared_ptr<verbs::EntryInterview> interview = {};  // when they were asked for at the terminal
  bool left = false;                                      // somebody left the questions; that has been said
};

// From files, standard input or the terminal. Throws with everything that is wrong with them; nothing has
// been written by then, and answers that were typed are a draft.
Batch records_to_add(AddArgs args, cli::Context& context);

}  // namespace rcw::tools
