// SPDX-License-Identifier: MIT
#include "lib/verbs/verbs.h"
#include "tools/rcw-journal/commands.h"

namespace rcw::tools {

cli::Action declare_sheet(cli::Options& options) {
  return verbs::declare_sheet(options, "daily, activation, or any kind that 'add' takes", "add");
}

}  // namespace rcw::tools
