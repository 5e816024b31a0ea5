// SPDX-License-Identifier: MIT
#include "lib/yaml/node.h"

#include <algorithm>
#include <utility>

namespace rcw::yaml {

Node Node::text(std::string value) {
  Node node;
  node.scalar = std::move(value);
  return node;
}

Node Node::token(std::string value) {
  Node node = text(std::move(value));
  node.plain = true;
  return node;
}

Node Node::list(std::vector<Node> values) {
  Node node;
  node.kind = Kind::sequence;
  node.items = std::move(values);
  return node;
}

Node Node::list() { return list(std::vector<Node>{}); }

Node Node::map() { return map(std::vector<Member>{}); }

Node Node::map(std::vector<Member> values) {
  Node node;
  node.kind = Kind::mapping;
  node.members = std::move(values);
  return node;
}

bool Node::is_null() const {
  if (kind != Kind::scalar || !plain) return false;
  return scalar.empty() || scalar == "~" || scalar == "null" || scalar == "Null" || scalar == "NULL";
}

const Node* Node::find(std::string_view key) const {
  const auto hit = std::ranges::find(members, key, &Member::key);
  return hit == members.end() ? nullptr : &hit->value;
}

namespace {

bool same_member(const Member& a, const Member& b) { return a.key == b.key && same(a.value, b.value); }

}  // namespace

bool same(const Node& a, const Node& b) {
  return a.kind == b.kind && a.plain == b.plain && a.scalar == b.scalar &&
         std::ranges::equal(a.items, b.items, same) && std::ranges::equal(a.members, b.members, same_member);
}

}  // namespace rcw::yaml
