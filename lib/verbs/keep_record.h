// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/cli/context.h"
#include "lib/store/shelf.h"
#include "lib/yaml/node.h"

namespace rcw::verbs {

// The tree that a record belongs to by its kind: "checkin/schedules".
std::string tree_for(const store::Record& record, cli::Context& context);

// Writes one record that a command has made, under a new id, and notes it for undo as that command. `name`
// is what an error calls it.
store::Filed keep_record(const yaml::Node& tree, const std::string& name, const std::string& command,
                         cli::Context& context);

}  // namespace rcw::verbs
