// SPDX-License-Identifier: MIT
#include "lib/reframe/packs.h"

#include <utility>

#include "lib/base/reason.h"
#include "lib/reframe/pattern.h"

namespace rcw::reframe {
namespace {

constexpr const char* kFolder = "rules";

// A pack that is left out is compiled no more, and its patterns are to be named all the same.
void look_at_patterns(const Pack& pack, std::vector<Problem>& problems) {
  for (const auto& rule : pack.rules)
    for (const auto* texts : {&rule.patterns, &rule.except})
      for (const auto& text : *texts) try {
          parse_pattern(text.text);
        } catch (const PatternError& wrong) {
          problems.push_back(
              {text.where, wrong.reason, hint("at character {} of the pattern", wrong.at + 1)});
        }
}

std::optional<Pack> read_one(const store::ContentShelf& shelf, const std::string& id,
                             std::vector<Problem>& problems) {
  try {
    const auto content = shelf.find(kFolder, id);
    if (!content) return std::nullopt;
    std::vector<Problem> own;
    Pack pack = read_pack(content->node, content->file, id, own);
    if (own.empty()) return pack;
    look_at_patterns(pack, own);
    problems.insert(problems.end(), own.begin(), own.end());
  } catch (const Error& error) {
    problems.insert(problems.end(), error.problems().begin(), error.problems().end());
  }
  return std::nullopt;
}

}  // namespace

std::vector<Pack> read_packs(const store::ContentShelf& shelf, std::vector<Problem>& problems) {
  const store::ContentShelf built_in{std::string()};
  std::vector<Pack> packs;
  for (const auto& id : shelf.ids(kFolder)) {
    auto pack = read_one(shelf, id, problems);
    if (!pack) pack = read_one(built_in, id, problems);
    if (pack) packs.push_back(std::move(*pack));
  }
  return packs;
}

}  // namespace rcw::reframe
