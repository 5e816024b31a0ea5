// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/store/kind.h"
#include "lib/store/shelf.h"
#include "tools/rcw-reframe/builder.h"

namespace rcw::tools {

// Keeps what was made as a record of the builder's kind: the draft untouched, the answers, what was made of
// them. Its id is said on standard error.
store::Filed keep_built(const store::Kind& kind, const yaml::Node& head, const yaml::Node& answers,
                        const Built& built, cli::Context& context);

// "+3d" of --follow-up: the day on which to come back. Throws Error(usage).
time::Day follow_up_day(const std::string& text, cli::Context& context);

// A schedule of rcw-checkin with that one day, about the record.
void add_follow_up(const store::Filed& filed, time::Day day, cli::Context& context);

}  // namespace rcw::tools
