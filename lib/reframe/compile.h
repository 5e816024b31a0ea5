// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "lib/reframe/pack.h"
#include "lib/reframe/rule_set.h"

namespace rcw::reframe {

// Rules made ready to be looked for, and what they are made of.
struct CompiledRules {
  std::array<std::vector<std::uint32_t>, kTables> tables = {};
  std::string strings = {};

  // A view; this must outlive it.
  RuleSet view() const;
};

// Puts all rules of some packs into one automaton. Packs of one language share their classes, guards and
// spellings. A pattern, class, guard or id that is wrong becomes a problem with its place, and is left out.
CompiledRules compile_rules(const std::vector<Pack>& packs, std::vector<Problem>& problems);

}  // namespace rcw::reframe
