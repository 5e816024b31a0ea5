// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/cli/context.h"
#include "lib/store/revise.h"

namespace rcw::verbs {

// Opens a record in the user's editor until what comes back is a record, and puts it in the place of the
// old one. Whatever goes wrong, what was typed stays in a draft whose path is said.
Exit edit_by_hand(const store::Original& original, cli::Context& context);

}  // namespace rcw::verbs
