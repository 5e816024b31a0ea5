// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "lib/cli/context.h"

namespace rcw::cli {

// Asks on standard error until a line starts with one of these letters, in any case. The end of input
// is '\0'. Ask only where context.may_ask() is true.
char ask_letter(Context& context, const std::string& question, std::string_view letters);

}  // namespace rcw::cli
