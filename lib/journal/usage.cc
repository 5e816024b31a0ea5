// SPDX-License-Identifier: MIT
#include "lib/journal/usage.h"

#include <algorithm>

namespace rcw::journal {

void UsageTally::add(const std::string& name, const time::Stamp& at) {
  const auto [found, is_new] = all_.try_emplace(name, Usage{name, 0, at, at});
  Usage& usage = found->second;
  ++usage.count;
  const std::string local = time::to_string(at);
  if (local < time::to_string(usage.first)) usage.first = at;
  if (local > time::to_string(usage.last)) usage.last = at;
}

std::vector<Usage> UsageTally::by_name() const {
  std::vector<Usage> list;
  list.reserve(all_.size());
  for (const auto& [name, usage] : all_) list.push_back(usage);
  return list;
}

std::vector<Usage> UsageTally::by_count() const {
  std::vector<Usage> list = by_name();
  std::stable_sort(list.begin(), list.end(),
                   [](const Usage& a, const Usage& b) { return a.count > b.count; });
  return list;
}

}  // namespace rcw::journal
