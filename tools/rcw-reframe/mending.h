// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "lib/cli/context.h"
#include "lib/yaml/node.h"

namespace rcw::tools {

// What words to mend are about, and when they were said.
struct Mending {
  yaml::Node links = yaml::Node::list();     // to the setback or stirred-up moment; may be empty
  std::optional<time::Stamp> said = {};      // when the words were said
  std::optional<std::int64_t> minutes = {};  // from what they mend to then, where both have a time
};

// --about and --said as they were typed, either may be empty. Throws Error(no) for an unknown id,
// Error(usage) for a record that is nothing to mend, and for words said before what they mend.
Mending find_mending(const std::string& about, const std::string& said, cli::Context& context);

// "2 h 10 min", "3 days": in the words of prompts/reframe.repair-text.
std::string spoken_minutes(std::int64_t minutes, cli::Context& context);

}  // namespace rcw::tools
