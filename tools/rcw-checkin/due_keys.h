// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"

namespace rcw::tools {

// One key for each thing that is due now, the same as long as it is the same occurrence: its id and the
// newest time that it stands for.
std::vector<std::string> due_keys(cli::Context& context);

}  // namespace rcw::tools
