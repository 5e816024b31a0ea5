// SPDX-License-Identifier: MIT
#include "lib/journal/kinds.h"

#include "lib/store/kind_file.h"

namespace rcw::journal {

const store::Kinds& kinds() {
  static const store::Kinds all = store::content_kinds("journal", "");
  return all;
}

}  // namespace rcw::journal
