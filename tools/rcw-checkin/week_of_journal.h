// SPDX-License-Identifier: MIT
#pragma once

#include "lib/cli/context.h"
#include "lib/yaml/node.h"

namespace rcw::tools {

// Shows the near-misses, setbacks and wins that the journal has of the last seven logical days, by id and
// without their words, and links them to the record of a week in the role `saw`. Only those days are read;
// files that cannot be read are reported.
void add_week(yaml::Node& head, cli::Context& context);

}  // namespace rcw::tools
