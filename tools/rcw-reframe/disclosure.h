// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/yaml/node.h"

namespace rcw::tools {

// The slots of a disclosure in their order. Only the last may be left out.
inline constexpr std::array kDisclosureSlots = {"trigger", "body", "response", "early"};

// What records offer for each slot, what came up most often first.
struct Candidates {
  std::map<std::string, std::vector<std::string>> by_slot = {};
  std::vector<std::string> ids = {};  // of the records that were given
  std::string with = {};              // the one relationship they are about; mostly empty
};

// Reads moments of a journal, or reviews of them, from FILE or from standard input for "-"; the moments that
// a review rests on are read in the store. With a name, only what is about that relationship. Throws
// Error(bad_data) for what is no record, and Error(usage) for records of two relationships.
Candidates read_candidates(const std::string& file, const std::string& with, cli::Context& context);

// An answer that is a number becomes the candidate of that number. Throws Error(usage) where there is none.
void settle_candidates(const Candidates& candidates, yaml::Node& answers);

}  // namespace rcw::tools
