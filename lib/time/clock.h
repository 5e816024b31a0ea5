// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/time/zone.h"

namespace rcw::time {

// The only place that asks what time it is. `wanted` is --now or RCW_NOW: a stamp with offset, or a
// local time that `zone` resolves; empty means the system's clock. Throws Error(usage) on anything else.
Instant read_clock(const std::string& wanted, const Zone& zone);

}  // namespace rcw::time
