// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/cli/names.h"
#include "lib/journal/select.h"

namespace rcw::tools {

// The options by which list, search and export choose entries, as they were typed.
struct SelectionArgs {
  std::string since = {};
  std::string until = {};
  std::string last = {};
  std::vector<std::string> kinds = {};
  std::vector<std::string> tags = {};
  std::string with = {};
  std::string limit = {};
  cli::Names names = {};
};

void add_selection(cli::Options& options, SelectionArgs& args);

// Throws Error(usage) for an unknown kind, a date that is none, --last beside --since.
journal::Selection resolve(const SelectionArgs& args, cli::Context& context);

// Visits the chosen entries for which `also` holds, oldest first (those of --ids in their order), or
// the newest --limit of them. Files that cannot be read are reported and passed over.
void visit_chosen(const SelectionArgs& args, cli::Context& context,
                  const std::function<bool(const store::Record&)>& also,
                  const std::function<void(const store::Filed&)>& visit);

}  // namespace rcw::tools
