// SPDX-License-Identifier: MIT
#include "lib/render/rule_card.h"

#include <fmt/format.h>

#include "lib/text/sanitize.h"
#include "lib/text/wrap.h"

namespace rcw::render {
namespace {

constexpr int kIndent = 2;

std::string schools_of(const reframe::RuleCard& card) {
  std::string names;
  for (const auto school : card.schools) names += (names.empty() ? "" : ", ") + std::string(school);
  return names.empty() ? "" : card.schools.size() == 1 ? names + " alone" : names;
}

// A heading and what belongs below it; nothing where there is nothing.
std::string part(const char* heading, std::string_view text, int columns) {
  if (text.empty()) return "";
  const std::string lines =
      text::wrap(std::string(kIndent, ' ') + text::for_terminal(text), columns, kIndent);
  return fmt::format("\n{}\n{}\n", heading, lines);
}

std::string examples(const char* heading, const std::vector<std::string>& sentences, int columns) {
  std::string all;
  for (const auto& sentence : sentences) {
    const std::string item = std::string(kIndent, ' ') + "- " + text::for_terminal(sentence);
    all += text::wrap(item, columns, kIndent + 2) + '\n';
  }
  return all.empty() ? "" : fmt::format("\n{}\n{}", heading, all);
}

}  // namespace

std::string rule_card(const reframe::RuleCard& card, int columns) {
  std::string out = fmt::format("{}: {}\n", card.id, text::for_terminal(card.message));
  out += fmt::format("category {}, level {}\n", name_of(card.category), name_of(card.level));
  out += part("Why", card.why, columns);
  out += part("What helps", card.ask, columns);
  out += part("Named by", schools_of(card), columns);
  out += part("Source", card.source, columns);
  out += examples("It finds", card.bad, columns);
  return out + examples("It lets pass", card.good, columns);
}

}  // namespace rcw::render
