// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/journal/category_rename.h"

namespace rcw::tools {

// Every renaming of a category that the store knows, oldest first. Files that cannot be read are
// reported and passed over.
std::vector<journal::CategoryRename> read_category_history(cli::Context& context);

// Adds one, in a file of its own, durably. Gives back its path.
std::string add_to_category_history(cli::Context& context, const journal::CategoryRename& rename);

}  // namespace rcw::tools
