// SPDX-License-Identifier: MIT
#include "lib/store/notice.h"
#include "tools/rcw-checkin/commands.h"

namespace rcw::tools {
namespace {

// Words alone: nothing is read of the store, written or counted.
Exit run_calm(cli::Context& context) {
  context.forgive_settings();
  context.out.write(store::read_notice(context.content(), "calm", context.language()) + '\n');
  return Exit::ok;
}

}  // namespace

cli::Action declare_calm(cli::Options&) {
  return [](cli::Context& context) { return run_calm(context); };
}

}  // namespace rcw::tools
