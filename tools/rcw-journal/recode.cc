// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/recode.h"

#include "lib/base/reason.h"

namespace rcw::tools {

// Waits for the store's way of changing one key of a file.
void recode(cli::Context&, const std::vector<store::Filed>& entries, const std::string& field,
            const std::string&) {
  throw Error(Exit::system, Problem{{.field = field},
                                    reason("changing {} entries is not built yet", entries.size()),
                                    hint("nothing was changed")});
}

}  // namespace rcw::tools
