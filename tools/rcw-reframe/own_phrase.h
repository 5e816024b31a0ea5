// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/cli/context.h"
#include "lib/reframe/phrase_sets.h"

namespace rcw::tools {

// Asks for the words at the terminal, put as the place puts it where they fill one; empty when there are
// none.
std::string ask_for_phrase(const reframe::Phrase* place, cli::Context& context);

// Keeps words of somebody's own in content/phrases, a file of their own, so that undo takes them back; gives
// back their id. `fills` is the place they are for, or empty.
std::string keep_phrase(const std::string& set, const std::string& fills, const std::string& text,
                        cli::Context& context);

}  // namespace rcw::tools
