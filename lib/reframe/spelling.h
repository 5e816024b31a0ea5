// SPDX-License-Identifier: MIT
#pragma once

#include "lib/reframe/rule_set.h"
#include "lib/reframe/token.h"

namespace rcw::reframe {

// Gives every token its number in the vocabulary, and puts what it means in the place of what was written
// ("u" is you): the longest spelling that fits. A stretched word that no pattern knows is tried with the
// letter once
// ("sooo" is so).
void resolve_words(const RuleSet& rules, Tokens& tokens);

}  // namespace rcw::reframe
