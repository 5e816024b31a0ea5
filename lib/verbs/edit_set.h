// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/store/revise.h"
#include "lib/verbs/set_values.h"

namespace rcw::verbs {

// A record's file with some of its fields set, and where it goes then.
struct Revised {
  std::string path = {};
  std::string bytes = {};
};

// Throws Error(usage) with all that is wrong with the new values, Error(bad_data) when the file cannot be
// read as it is.
Revised apply(const store::Original& original, const Changes& changes, cli::Context& context);

}  // namespace rcw::verbs
