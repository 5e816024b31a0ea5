// SPDX-License-Identifier: MIT
#include "lib/journal/sort.h"

#include <algorithm>
#include <compare>
#include <utility>

#include "lib/journal/field_path.h"
#include "lib/store/record_yaml.h"

namespace rcw::journal {
namespace {

struct SortKey {
  enum class Rank { number, words, missing };

  Rank rank = Rank::missing;
  double number = 0;
  std::string words = {};

  friend auto operator<=>(const SortKey&, const SortKey&) = default;
};

SortKey key_of(const store::Record& record, const std::string& path, ValueType type) {
  constexpr std::size_t kLocalTime = 19;  // 2026-11-22T21:15:00
  SortKey key;
  any_value(store::encode(record), path, [&](std::string_view value) {
    key = {SortKey::Rank::words, 0, std::string(value)};
    if (type == ValueType::time) {
      key.words.resize(std::min(key.words.size(), kLocalTime));
    } else if (const auto number = number_of(value)) {
      key = {SortKey::Rank::number, *number, {}};
    }
    return true;  // the first one is enough
  });
  return key;
}

}  // namespace

void sort_by(std::vector<store::Filed>& records, const std::string& path, ValueType type) {
  std::vector<std::pair<SortKey, store::Filed>> keyed;
  keyed.reserve(records.size());
  for (auto& filed : records) {
    SortKey key = key_of(filed.record, path, type);
    keyed.emplace_back(std::move(key), std::move(filed));
  }
  std::stable_sort(keyed.begin(), keyed.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  records.clear();
  for (auto& [key, filed] : keyed) records.push_back(std::move(filed));
}

}  // namespace rcw::journal
