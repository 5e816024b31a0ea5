// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "lib/cli/context.h"

namespace rcw::cli {

// The variables with which this program, started by something else at another time, finds the same store, the
// same settings of this machine and the same zone: names and values, paths absolute.
std::vector<std::pair<std::string, std::string>> variables_for_later(Context& context);

}  // namespace rcw::cli
