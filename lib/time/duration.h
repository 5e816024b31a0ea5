// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace rcw::time {

// So many minutes as people say them: "35 min", "5 h 10 min", "4 days 9 h" (from two days on).
std::string duration_text(int minutes);

}  // namespace rcw::time
