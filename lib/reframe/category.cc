// SPDX-License-Identifier: MIT
#include "lib/reframe/category.h"

#include <algorithm>

namespace rcw::reframe {
namespace {

template <typename Value, std::size_t size>
std::optional<Value> find(const std::array<std::string_view, size>& names, std::string_view name) {
  const auto* found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Value>(found - names.begin());
}

}  // namespace

std::optional<Category> category_of(std::string_view name) { return find<Category>(kCategoryNames, name); }

std::optional<Level> level_of(std::string_view name) { return find<Level>(kLevelNames, name); }

std::optional<Mode> mode_of(std::string_view name) { return find<Mode>(kModeNames, name); }

}  // namespace rcw::reframe
