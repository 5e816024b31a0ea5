// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "lib/reframe/finding.h"

namespace rcw::reframe {

// Finds these words wherever they stand: "lazy" as label, "never" as generalisation, "thanks" as
// appreciation.
inline std::vector<Finding> fake_look(std::string_view prose) {
  struct Rule {
    std::string_view words;
    std::string_view id;
    Category category;
    Level level;
  };
  static constexpr Rule kRules[] = {{"lazy", "lazy-label", Category::label, Level::error},
                                    {"never", "never-you", Category::generalisation, Level::warning},
                                    {"thanks", "thanks", Category::appreciation, Level::good}};
  std::vector<Finding> found;
  for (const auto& rule : kRules) {
    for (auto at = prose.find(rule.words); at != std::string_view::npos;
         at = prose.find(rule.words, at + 1)) {
      found.push_back({.rule = rule.id,
                       .category = rule.category,
                       .level = rule.level,
                       .begin = at,
                       .end = at + rule.words.size(),
                       .message = "a message",
                       .why = "a reason",
                       .ask = "a question?",
                       .source = "a source",
                       .schools = {"nvc"}});
    }
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
  return found;
}

}  // namespace rcw::reframe
