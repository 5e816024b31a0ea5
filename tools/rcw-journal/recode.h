// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/store/shelf.h"

namespace rcw::tools {

// Writes `to` into one field of these entries, as one act that can be undone; comments, order and x-
// keys stay. Throws Error(busy) when one of them has changed since it was read.
void recode(cli::Context& context, const std::vector<store::Filed>& entries, const std::string& field,
            const std::string& to);

}  // namespace rcw::tools
