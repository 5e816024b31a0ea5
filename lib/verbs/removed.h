// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lib/cli/context.h"
#include "lib/store/trash.h"

namespace rcw::verbs {

// The records that are in the trash and not in the store any more, by name.
std::vector<store::Kept> removed_records(cli::Context& context, const io::Dir& root);

}  // namespace rcw::verbs
