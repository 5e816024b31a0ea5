// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/checkin/answer.h"
#include "lib/cli/context.h"
#include "tools/rcw-checkin/due_items.h"

namespace rcw::tools {

// Writes an answer under the name that follows from it and lets undo know, as that command. The same answer
// given before, here or on another machine, is this one: nothing is written then.
void give_answer(const checkin::Answer& answer, const std::string& command, cli::Context& context);

// The answer that says so about an item.
checkin::Answer answer_to(const Answerable& item, checkin::Act act);

}  // namespace rcw::tools
