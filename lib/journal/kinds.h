// SPDX-License-Identifier: MIT
#pragma once

#include "lib/store/kind.h"

namespace rcw::journal {

// Every kind of entry that a journal holds.
store::Kinds kinds();

}  // namespace rcw::journal
