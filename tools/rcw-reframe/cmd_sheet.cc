// SPDX-License-Identifier: MIT
#include "lib/verbs/verbs.h"
#include "tools/rcw-reframe/commands.h"

namespace rcw::tools {

cli::Action declare_sheet(cli::Options& options) {
  return verbs::declare_sheet(options, "a builder, such as layers", "");
}

}  // namespace rcw::tools
