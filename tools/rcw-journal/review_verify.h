// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"

namespace rcw::tools {

// Which stored reviews are to be worked out again: by id, or the last one of a window.
struct VerifyArgs {
  std::vector<std::string> names = {};
  std::string window = {};
  std::string with = {};
  std::string format = {};
};

// Prints what became of every claim. Exit::no when one no longer holds.
Exit verify_reviews(const VerifyArgs& args, cli::Context& context);

}  // namespace rcw::tools
