// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lib/cli/context.h"
#include "lib/store/record.h"

namespace rcw::tools {

// Near-misses, setbacks and wins that the journal has of the last seven logical days, oldest first. Only
// those days are read; files that cannot be read are reported.
std::vector<store::Record> week_of_journal(cli::Context& context);

}  // namespace rcw::tools
