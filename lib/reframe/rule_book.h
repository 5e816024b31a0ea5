// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/reframe/category.h"
#include "lib/reframe/pack.h"

namespace rcw::reframe {

// What a person can be told of a rule. The views last as long as the rules.
struct RuleCard {
  std::string_view id = {};
  std::string_view language = {};  // "en"
  Category category = Category::criticism;
  Level level = Level::hint;
  std::string_view message = {};
  std::string_view why = {};
  std::string_view ask = {};
  std::string_view source = {};
  std::vector<std::string_view> schools = {};
  std::vector<std::string> bad = {};   // sentences that it finds, the words between « and »
  std::vector<std::string> good = {};  // sentences that it lets pass
};

// All that is known of rules, sorted by id. Made when somebody asks and never while texts are read.
using RuleBook = std::vector<RuleCard>;

// The cards of the rules of some packs, which must outlive them; what is never softened is among them.
RuleBook rule_book(const std::vector<Pack>& packs);

// The card of a rule, or null.
const RuleCard* find_rule(const RuleBook& book, std::string_view id);

}  // namespace rcw::reframe
