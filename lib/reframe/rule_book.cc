// SPDX-License-Identifier: MIT
#include "lib/reframe/rule_book.h"

#include <algorithm>

namespace rcw::reframe {

RuleBook built_in_rules() { return {}; }

const RuleCard* find_rule(const RuleBook& book, std::string_view id) {
  const auto found =
      std::find_if(book.begin(), book.end(), [&](const RuleCard& card) { return card.id == id; });
  return found == book.end() ? nullptr : &*found;
}

}  // namespace rcw::reframe
