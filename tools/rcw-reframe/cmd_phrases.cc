// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/commands.h"

namespace rcw::tools {

cli::Action declare_phrases(cli::Options&) {
  return [](cli::Context&) { return Exit::ok; };
}

}  // namespace rcw::tools
