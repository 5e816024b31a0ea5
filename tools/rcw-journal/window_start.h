// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"

namespace rcw::tools {

// What was typed after `window start`.
struct WindowStart {
  std::string protocol = {};
  std::string first = {};
  std::string days = {};
  std::vector<std::string> off = {};
  std::string review = {};
  std::string with = {};
  std::string format = "ids";
};

// Writes the window, prints it, and says what it asks for. Throws Error(usage) when it would overlap
// another of its kind.
Exit start_window(const WindowStart& args, cli::Context& context);

}  // namespace rcw::tools
