// SPDX-License-Identifier: MIT
#include "lib/journal/kinds.h"

#include <vector>

namespace rcw::journal {

store::Kinds kinds() {
  static const std::vector<store::Kind> all = {
      {.domain = "journal", .name = "note", .version = 1, .fields = {{.name = "text", .required = true}}},
  };
  return all;
}

}  // namespace rcw::journal
