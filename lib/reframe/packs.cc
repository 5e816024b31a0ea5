// SPDX-License-Identifier: MIT
#include "lib/reframe/packs.h"

#include <utility>

namespace rcw::reframe {
namespace {

constexpr const char* kFolder = "rules";

std::optional<Pack> read_one(const store::ContentShelf& shelf, const std::string& id,
                             std::vector<Problem>& problems) {
  try {
    const auto content = shelf.find(kFolder, id);
    if (!content) return std::nullopt;
    std::vector<Problem> own;
    Pack pack = read_pack(content->node, content->file, id, own);
    problems.insert(problems.end(), own.begin(), own.end());
    if (own.empty()) return pack;
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
