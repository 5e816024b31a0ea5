// SPDX-License-Identifier: MIT
#include "lib/reframe/rule_book.h"

#include <algorithm>

namespace rcw::reframe {
namespace {

std::string marked(const Example& one) {
  return one.text.substr(0, one.begin) + "«" + one.text.substr(one.begin, one.end - one.begin) + "»" +
         one.text.substr(one.end);
}

RuleCard card(const Pack& pack, const Rule& rule) {
  RuleCard out{.id = rule.id,
               .language = pack.language,
               .category = rule.category,
               .level = rule.level,
               .message = rule.message,
               .why = rule.why,
               .ask = rule.ask,
               .source = rule.source};
  out.schools.assign(rule.schools.begin(), rule.schools.end());
  for (const auto& one : rule.bad) out.bad.push_back(marked(one));
  for (const auto& one : rule.good) out.good.push_back(one.text);
  return out;
}

}  // namespace

RuleBook rule_book(const std::vector<Pack>& packs) {
  RuleBook book;
  for (const auto& pack : packs)
    for (const auto& rule : pack.rules) book.push_back(card(pack, rule));
  std::sort(book.begin(), book.end(), [](const RuleCard& a, const RuleCard& b) { return a.id < b.id; });
  return book;
}

const RuleCard* find_rule(const RuleBook& book, std::string_view id) {
  const auto found =
      std::find_if(book.begin(), book.end(), [&](const RuleCard& card) { return card.id == id; });
  return found == book.end() ? nullptr : &*found;
}

}  // namespace rcw::reframe
