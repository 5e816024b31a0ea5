// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lib/cli/context.h"
#include "lib/store/trash.h"

namespace rcw::verbs {

// The trash is that of all tools.

// The records of this tool that are in the trash and not in the store any more, by name. One that cannot be
// read may be any tool's, and is named by all.
std::vector<store::Kept> removed_records(cli::Context& context, const io::Dir& root);

// True unless its file says that another tool made it.
bool is_of_this_tool(const store::Kept& kept, cli::Context& context, const io::Dir& root);

// How many records of all tools are in the trash and not in the store any more.
std::size_t count_removed(cli::Context& context, const io::Dir& root);

}  // namespace rcw::verbs
