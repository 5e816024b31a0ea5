// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>

namespace rcw::stats {

// What every function here asks of its caller. A breach is a slip in our own code, never something a
// person did, so it is std::invalid_argument and not an Error: `what` is read by whoever debugs.
inline void require(bool holds, const char* what) {
  if (!holds) throw std::invalid_argument(what);
}

}  // namespace rcw::stats
