// SPDX-License-Identifier: MIT
#include "lib/verbs/verbs.h"
#include "tools/rcw-journal/commands.h"
#include "tools/rcw-journal/unrecorded.h"

namespace rcw::tools {

cli::Action declare_edit(cli::Options& options) { return verbs::declare_edit(options, leave_out_unrecorded); }

}  // namespace rcw::tools
