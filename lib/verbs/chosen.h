// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/cli/names.h"
#include "lib/store/history.h"
#include "lib/store/revise.h"

namespace rcw::verbs {

// The files of the records of the store that were named; each once. A name that is none is reported and
// passed over. Throws Error(usage) when nothing was named.
std::vector<store::Original> originals(const cli::Names& names, cli::Context& context);

// The command as undo will name it, done now.
store::Doing doing(const std::string& command, cli::Context& context);

// One id a line, or ended by NUL.
void print_ids(const std::vector<std::string>& ids, bool null, cli::Context& context);

// "change  k7m3q9zxvb  journal/2026/11/….yaml": what would be or was done to a file.
void print_act(const std::string& what, const std::string& path, cli::Context& context);

}  // namespace rcw::verbs
