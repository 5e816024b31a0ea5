// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lib/cli/context.h"
#include "lib/journal/category_rename.h"
#include "lib/store/shelf.h"

namespace rcw::tools {

// Gives these entries the new category and adds the renaming to its history, all as one act that undo takes
// back; comments, order and x- keys stay. Throws Error(busy) with nothing changed when one of them has
// changed or gone since it was read, and Error(no) for one in a file that is kept by hand.
void recode(cli::Context& context, const std::vector<store::Filed>& entries,
            const journal::CategoryRename& rename);

}  // namespace rcw::tools
