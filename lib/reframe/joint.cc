// SPDX-License-Identifier: MIT
#include "lib/reframe/joint.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace rcw::reframe {
namespace {

// Where patterns for hits begin; those for holds begin one number below.
constexpr std::uint32_t kStart = 0xFFFFFFFF;

bool is_start(std::uint32_t from) { return from >= kStart - 1; }

using Ways = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

// From where each position of one pattern is reached, and with which flags.
std::vector<Ways> ways_of(const Fragment& pattern, const Positions& positions, std::size_t from,
                          std::uint32_t start) {
  std::vector<Ways> ways(positions.test.size() - from);
  for (const auto& step : pattern.first) ways[step.position - from].emplace_back(start, step.flags);
  for (std::size_t i = from; i < positions.test.size(); ++i)
    for (const auto& step : positions.next[i])
      ways[step.position - from].emplace_back(static_cast<std::uint32_t>(i), step.flags);
  return ways;
}

}  // namespace

std::uint32_t Joint::number_of(const Key& key) {
  const auto [found, added] = known_.try_emplace(key, static_cast<std::uint32_t>(positions_.size()));
  if (!added) return found->second;
  const std::uint32_t number = found->second;
  positions_.push_back({.test = key.test, .tree = key.tree});
  for (const auto& [before, flags] : key.ways)
    (is_start(before) ? starts_[kStart - before] : positions_[before].next).push_back({number, flags});
  return number;
}

void Joint::add(For what, const Fragment& pattern, const Positions& positions, std::size_t from,
                std::uint32_t number) {
  const auto ways = ways_of(pattern, positions, from, kStart - static_cast<std::uint32_t>(what));
  std::vector<std::optional<std::uint32_t>> joint(ways.size());
  // Nothing for a position that is never reached.
  const std::function<std::optional<std::uint32_t>(std::uint32_t)> visit =
      [&](std::uint32_t position) -> std::optional<std::uint32_t> {
    auto& known = joint[position - from];
    if (known) return known;
    Key key{positions.test[position], positions.tree[position], {}};
    for (const auto& [before, flags] : ways[position - from]) {
      const auto reached = is_start(before) ? std::optional(before) : visit(before);
      if (reached) key.ways.emplace_back(*reached, flags);
    }
    if (key.ways.empty()) return std::nullopt;
    std::sort(key.ways.begin(), key.ways.end());
    key.ways.erase(std::unique(key.ways.begin(), key.ways.end()), key.ways.end());
    return known = number_of(key);
  };
  for (const auto& step : pattern.last)
    if (const auto end = visit(step.position))
      positions_[*end].accepts.push_back(number * 2 + ((step.flags & kAtEnd) != 0 ? 1 : 0));
}

}  // namespace rcw::reframe
