// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/cli/context.h"
#include "lib/reframe/linter.h"
#include "tools/rcw-reframe/builder.h"

namespace rcw::tools {

void add_calm(cli::Options& options, BuilderArgs& args);

// Whether to go on now.
enum class Calm { go_on, wait, left };

// Calm before words. --anyway goes on. An open pause of rcw-checkin defers. --pulse and --calm decide by
// themselves; else three questions are asked where somebody may be asked; without a terminal it goes on, and
// says when the draft shows signs of haste. When it is to wait, the pause text with a time to come back has
// been said. Writes nothing. Throws Error(usage).
Calm ask_calm(const BuilderArgs& args, const std::string& draft, reframe::Linter& linter,
              cli::Context& context);

}  // namespace rcw::tools
