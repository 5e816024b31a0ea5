// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/reframe/pack.h"
#include "lib/store/content.h"

namespace rcw::reframe {

// Every pack there is, the user's in place of built-in ones of the same id. A file that cannot be read
// becomes problems; the built-in one of that id is taken then.
std::vector<Pack> read_packs(const store::ContentShelf& shelf, std::vector<Problem>& problems);

// What was looked at.
struct PackTally {
  std::size_t packs = 0;
  std::size_t rules = 0;
  std::size_t patterns = 0;
  std::size_t examples = 0;
};

// Holds rules to their examples. A problem is: a rule without both kinds of examples, a bad example in which
// it does not find just the marked span, a good one in which it finds anything, a word that no text can hold,
// and a rule that another one hides in each of its own examples.
PackTally check_packs(const std::vector<Pack>& packs, std::vector<Problem>& problems);

}  // namespace rcw::reframe
