// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "lib/cli/context.h"
#include "lib/yaml/node.h"

namespace rcw::tools {

// A key of rcw.yaml and what it is to say; nothing takes it out.
using Setting = std::pair<std::string, std::optional<yaml::Node>>;

// Changes rcw.yaml as one act that undo takes back, under the lock: these lines and no others. Makes the
// file, and the store, when they are not there. `command` is what undo calls it. Nothing happens when all of
// it is so already. Throws Error(bad_data) when the file is wrong before.
void change_settings(const std::string& command, const std::vector<Setting>& wanted, cli::Context& context);

}  // namespace rcw::tools
