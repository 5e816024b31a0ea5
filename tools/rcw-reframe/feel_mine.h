// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "lib/cli/context.h"
#include "lib/reframe/own_words.h"

namespace rcw::tools {

// The words for feelings that were kept: all of them, or those of so many weeks up to this one, each from its
// Monday. Records that cannot be read are reported and passed over.
reframe::OwnWords read_own_words(std::optional<int> weeks, cli::Context& context);

}  // namespace rcw::tools
