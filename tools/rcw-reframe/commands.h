// SPDX-License-Identifier: MIT
#pragma once

#include "lib/cli/run.h"

namespace rcw::tools {

// One function a command: what it takes on the command line, and what it then does.
cli::Action declare_feel(cli::Options& options);

}  // namespace rcw::tools
