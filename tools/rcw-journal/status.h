// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lib/cli/context.h"
#include "lib/render/status.h"
#include "tools/rcw-journal/windows.h"

namespace rcw::tools {

// The counts of these windows up to today. Files that cannot be read are reported, each once.
std::vector<render::Status> count_windows(const std::vector<FiledWindow>& windows, cli::Context& context);

// The counts of days that are no window's. Files that cannot be read are reported.
render::Status count_days(const journal::Course& course, cli::Context& context);

}  // namespace rcw::tools
