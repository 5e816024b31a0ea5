// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/cli/context.h"

namespace rcw::tools {

// A moment to come from a date phrase with a time, or a length of time from now ("2h"). `option` says what is
// read. Throws Error(usage) for a day without a time, and for what has passed: also for "21:35" at 21:40.
time::Stamp future_moment(const std::string& option, const std::string& text, cli::Context& context);

}  // namespace rcw::tools
