// SPDX-License-Identifier: MIT
#pragma once

#include "lib/cli/context.h"
#include "lib/cli/form.h"
#include "lib/store/kind.h"
#include "lib/yaml/node.h"

namespace rcw::tools {

// Whether a moment that is being added is to be asked how many of today were not written down: while an
// activation window of its relationship runs, once a day, and not when the evening's questions have asked it
// already. `head` is what is known of the moment: its time and relationship.
bool asks_unrecorded(const yaml::Node& head, cli::Context& context);

// Takes that question out of the form of a moment; an evening keeps it.
void leave_out_unrecorded(const store::Kind& kind, cli::Form& form);

}  // namespace rcw::tools
