// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/cli/context.h"
#include "lib/store/shelf.h"
#include "lib/yaml/node.h"

namespace rcw::verbs {

// Writes one record that a command has made, under a new id, and notes it for undo as that command. `name`
// is what an error calls it.
store::Filed keep_record(const yaml::Node& tree, const std::string& name, const std::string& command,
                         cli::Context& context);

}  // namespace rcw::verbs
