// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lib/cli/context.h"
#include "lib/render/status.h"
#include "tools/rcw-journal/windows.h"

namespace rcw::tools {

// The counts of these windows up to today. The windows were read before, and what cannot be read was
// reported then, so it is passed over in silence.
std::vector<render::Status> count_windows(const std::vector<FiledWindow>& windows, cli::Context& context);

// The counts of days that are no window's. Files that cannot be read are reported unless `quiet`.
render::Status count_days(const journal::Course& course, cli::Context& context, bool quiet);

}  // namespace rcw::tools
