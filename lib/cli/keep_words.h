// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/cli/context.h"

namespace rcw::cli {

// Keeps words that somebody typed and that no record can hold as they are: as a file in .rcw/drafts,
// whose path is said, or on standard error when even that is refused. Never throws: it runs after an error.
void keep_words(Context& context, const std::string& words);

}  // namespace rcw::cli
