// SPDX-License-Identifier: MIT
#include "lib/store/kind.h"

namespace rcw::store {

const Kind* find_kind(Kinds kinds, std::string_view domain, std::string_view name) {
  for (const auto& kind : kinds) {
    if (kind.domain == domain && kind.name == name) return &kind;
  }
  return nullptr;
}

std::vector<std::string> kind_names(Kinds kinds) {
  std::vector<std::string> names;
  for (const auto& kind : kinds) names.push_back(kind.name);
  return names;
}

const std::vector<std::string>& envelope_keys() {
  static const std::vector<std::string> keys = {"schema", "id",   "at",   "zone", "recorded",
                                                "mode",   "with", "tags", "links"};
  return keys;
}

}  // namespace rcw::store
