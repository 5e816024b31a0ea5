// SPDX-License-Identifier: MIT
#include "lib/store/catalog.h"

#include <algorithm>
#include <utility>

namespace rcw::store {

Catalog::Catalog(std::vector<Slot> slots) : slots_(std::move(slots)) {
  std::stable_sort(slots_.begin(), slots_.end(), [](const Slot& a, const Slot& b) { return a.id < b.id; });
}

std::span<const Slot> Catalog::starting_with(const std::string& prefix) const {
  const auto before = [](const Slot& slot, const std::string& text) {
    return slot.id.compare(0, text.size(), text) < 0;
  };
  const auto after = [](const std::string& text, const Slot& slot) {
    return slot.id.compare(0, text.size(), text) > 0;
  };
  const auto begin = std::lower_bound(slots_.begin(), slots_.end(), prefix, before);
  const auto end = std::upper_bound(begin, slots_.end(), prefix, after);
  return {begin, end};
}

bool Catalog::has(const std::string& id) const { return !starting_with(id).empty(); }

}  // namespace rcw::store
