// SPDX-License-Identifier: MIT
#include "lib/verbs/verbs.h"
#include "tools/rcw-checkin/commands.h"

namespace rcw::tools {

cli::Action declare_sheet(cli::Options& options) {
  return verbs::declare_sheet(options, "daily, weekly, monthly, talk or aftermath", "run");
}

}  // namespace rcw::tools
