// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/cli/context.h"
#include "lib/store/kind.h"
#include "lib/yaml/node.h"

namespace rcw::tools {

const store::Kind& feeling_kind(cli::Context& context);

// Writes a record of the answers, here and now; gives back its id. `with` may be empty.
std::string keep_feeling(const yaml::Node& answers, const std::string& with, cli::Context& context);

}  // namespace rcw::tools
