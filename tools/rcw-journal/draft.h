// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/cli/context.h"

namespace rcw::tools {

// Keeps words that somebody typed and that could not become an entry: as a file in .rcw/drafts, whose
// path is said, or on standard error when even that is refused. Never throws: it runs after an error.
void keep_draft(cli::Context& context, const std::string& words);

}  // namespace rcw::tools
