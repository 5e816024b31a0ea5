// SPDX-License-Identifier: MIT
#pragma once

#include "lib/cli/context.h"

namespace rcw::tools {

// Whether a moment that is being added is to be asked how many of today were not written down: while an
// activation window runs, once a day, and not when the evening's questions have asked it already.
bool asks_unrecorded(cli::Context& context);

}  // namespace rcw::tools
