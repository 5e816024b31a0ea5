// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/reframe/rule_book.h"

namespace rcw::render {

// What `lint --explain` says of a rule, wrapped to so many columns.
std::string rule_card(const reframe::RuleCard& card, int columns);

}  // namespace rcw::render
