// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "lib/cli/context.h"

namespace rcw::cli {

// Opens the user's editor on some words and gives back what they are then; nothing when the editor failed,
// which is said. The words stand in .rcw/drafts meanwhile, and stay there when something went wrong.
std::optional<std::string> edit_words(Context& context, const std::string& draft, const std::string& words);

}  // namespace rcw::cli
