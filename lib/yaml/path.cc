// SPDX-License-Identifier: MIT
#include "lib/yaml/path.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace rcw::yaml {
namespace {

std::pair<std::string_view, std::string_view> split(std::string_view path) {
  const auto dot = std::min(path.find('.'), path.size());
  return {path.substr(0, dot), path.substr(std::min(dot + 1, path.size()))};
}

void collect(const Node& node, std::string_view path, std::vector<const Node*>& out) {
  if (path.empty()) return out.push_back(&node);
  if (node.kind == Node::Kind::sequence) {
    for (const Node& item : node.items) collect(item, path, out);
    return;
  }
  const auto [key, rest] = split(path);
  if (const Node* value = node.find(key)) collect(*value, rest, out);
}

}  // namespace

std::vector<const Node*> values_at(const Node& node, std::string_view path) {
  std::vector<const Node*> out;
  collect(node, path, out);
  return out;
}

const Node* find_at(const Node& node, std::string_view path) {
  const auto [key, rest] = split(path);
  const Node* value = node.find(key);
  return value == nullptr || rest.empty() ? value : find_at(*value, rest);
}

Node* find_at(Node& node, std::string_view path) {
  const auto [key, rest] = split(path);
  for (Member& member : node.members) {
    if (member.key == key) return rest.empty() ? &member.value : find_at(member.value, rest);
  }
  return nullptr;
}

void put_at(Node& node, std::string_view path, const Node* value) {
  const auto [key, rest] = split(path);
  auto member = std::find_if(node.members.begin(), node.members.end(),
                             [key = key](const Member& each) { return each.key == key; });
  if (member == node.members.end()) {
    if (value == nullptr) return;
    node.members.push_back({std::string(key), Node::map(), {}});
    member = std::prev(node.members.end());
  }
  if (!rest.empty()) {
    put_at(member->value, rest, value);
  } else if (value != nullptr) {
    member->value = *value;
  }
  const bool emptied = member->value.kind == Node::Kind::mapping && member->value.members.empty();
  if (value == nullptr && (rest.empty() || emptied)) node.members.erase(member);
}

}  // namespace rcw::yaml
