// SPDX-License-Identifier: MIT
#pragma once

#include "lib/cli/context.h"
#include "lib/render/sheet.h"
#include "lib/store/kind.h"

namespace rcw::verbs {

// The questions of a kind as they stand on a sheet, in the language of the command.
render::Sheet make_sheet(const store::Kind& kind, cli::Context& context);

}  // namespace rcw::verbs
