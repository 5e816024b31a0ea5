// SPDX-License-Identifier: MIT
#include "lib/store/record.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace rcw::store {
namespace {

constexpr std::string_view kPrefix = "rcw/";

// A schema version: 1 to 999, without leading zeros.
std::optional<int> parse_version(std::string_view text) {
  int version = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), version);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  if (!whole || version < 1 || version > 999 || text[0] == '0') return std::nullopt;
  return version;
}

bool is_word(std::string_view text) {
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return !text.empty() && std::all_of(text.begin(), text.end(), fits);
}

void collect(const yaml::Node& node, std::vector<std::string_view>& out) {
  if (node.kind == yaml::Node::Kind::scalar) out.push_back(node.scalar);
  for (const auto& item : node.items) collect(item, out);
  for (const auto& member : node.members) collect(member.value, out);
}

}  // namespace

std::string Schema::name() const { return fmt::format("rcw/{}.{}/{}", domain, kind, version); }

std::optional<Schema> parse_schema(std::string_view text) {
  if (!text.starts_with(kPrefix)) return std::nullopt;
  text.remove_prefix(kPrefix.size());
  const auto dot = text.find('.');
  const auto slash = text.find('/');
  if (dot == std::string_view::npos || slash == std::string_view::npos || slash < dot) return std::nullopt;
  const auto domain = text.substr(0, dot);
  const auto kind = text.substr(dot + 1, slash - dot - 1);
  const auto version = parse_version(text.substr(slash + 1));
  if (!is_word(domain) || !is_word(kind) || !version) return std::nullopt;
  return Schema{std::string(domain), std::string(kind), *version};
}

const std::vector<std::string>& mode_names() {
  static const std::vector<std::string> names = {"live", "prompted", "backfilled"};
  return names;
}

std::string to_string(Mode mode) { return mode_names().at(static_cast<std::size_t>(mode)); }

std::optional<Mode> parse_mode(std::string_view text) {
  const auto& names = mode_names();
  const auto found = std::find(names.begin(), names.end(), text);
  if (found == names.end()) return std::nullopt;
  return static_cast<Mode>(found - names.begin());
}

const std::string* Record::find_text(std::string_view path) const {
  const std::vector<yaml::Member>* members = &fields;
  while (true) {
    const auto dot = std::min(path.find('.'), path.size());
    const auto found = std::find_if(members->begin(), members->end(), [&](const yaml::Member& member) {
      return member.key == path.substr(0, dot);
    });
    if (found == members->end()) return nullptr;
    const bool last = dot == path.size();
    if (last) return found->value.kind == yaml::Node::Kind::scalar ? &found->value.scalar : nullptr;
    path.remove_prefix(dot + 1);
    members = &found->value.members;
  }
}

std::vector<std::string_view> Record::values() const {
  std::vector<std::string_view> out;
  for (const auto& member : fields) collect(member.value, out);
  return out;
}

}  // namespace rcw::store
