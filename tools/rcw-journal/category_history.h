// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lib/cli/context.h"
#include "lib/journal/category_rename.h"

namespace rcw::tools {

// Every renaming of a category that the store knows, oldest first. Files that cannot be read are
// reported and passed over.
std::vector<journal::CategoryRename> read_category_history(cli::Context& context);

}  // namespace rcw::tools
