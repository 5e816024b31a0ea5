// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/store/record.h"

namespace rcw::tools {

// What was typed after `import`.
struct ImportArgs {
  std::string file = {};
  std::string from = {};
  std::string kind = {};
  std::vector<std::string> maps = {};
  bool dry_run = false;
};

using Records = std::vector<store::Record>;

// Every record of the input or, with everything that is wrong in it, none. Throws Error(usage) for a
// mapping to nothing, Error(bad_data) otherwise.
Records records_to_import(const ImportArgs& args, cli::Context& context);

}  // namespace rcw::tools
