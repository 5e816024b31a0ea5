// SPDX-License-Identifier: MIT
#pragma once

#include "lib/store/kind.h"

namespace rcw::journal {

// Every kind of entry that is built in. A tool asks its context instead, which knows the user's own too.
const store::Kinds& kinds();

}  // namespace rcw::journal
