// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/cli/options.h"

namespace rcw::cli {

// --format, with what a command prints when nothing is said.
void add_format(Options& options, std::string& format);

// "12" of --limit. Throws Error(usage) unless it is a whole number from 1.
std::size_t parse_limit(const std::string& text);

}  // namespace rcw::cli
