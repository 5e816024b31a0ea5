// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/cli/context.h"
#include "lib/render/sheet.h"
#include "lib/store/kind.h"

namespace rcw::verbs {

// The questions of a kind as they stand on a sheet, in the language of the command. `verb` of the tool that
// runs takes a filled one; empty where each kind has a command of its own.
render::Sheet make_sheet(const store::Kind& kind, const std::string& verb, cli::Context& context);

}  // namespace rcw::verbs
