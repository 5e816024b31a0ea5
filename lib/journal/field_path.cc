// SPDX-License-Identifier: MIT
#include "lib/journal/field_path.h"

#include <algorithm>

#include "lib/store/record.h"

namespace rcw::journal {
namespace {

using yaml::Node;
using NodeTest = std::function<bool(const Node&)>;

// Whether `test` holds for what stands at the path, each item of a list by itself. As deep as the tree.
bool any_node(const Node& node, std::string_view path, const NodeTest& test) {
  if (node.kind == Node::Kind::sequence) {
    const auto in = [&](const Node& item) { return any_node(item, path, test); };
    return std::any_of(node.items.begin(), node.items.end(), in);
  }
  if (path.empty()) return !node.is_null() && test(node);
  if (node.kind != Node::Kind::mapping) return false;
  if (const Node* whole = node.find(path)) return any_node(*whole, {}, test);
  const std::size_t dot = path.find('.');
  if (dot == std::string_view::npos || dot + 1 == path.size()) return false;
  const Node* group = node.find(path.substr(0, dot));
  return group != nullptr && any_node(*group, path.substr(dot + 1), test);
}

using Visit = std::function<void(std::string_view)>;

void each_scalar(const Node& node, std::string_view path, const Visit& visit) {
  for (const Node& item : node.items) each_scalar(item, path, visit);
  if (!path.empty()) return each_value(node.members, path, visit);
  if (node.kind == Node::Kind::scalar && !node.is_null()) visit(node.scalar);
}

bool any_kind(const Node& record, const std::function<bool(std::string_view)>& test) {
  const Node* name = record.find("schema");
  const auto schema = name != nullptr ? store::parse_schema(name->scalar) : std::nullopt;
  return schema && test(schema->kind);
}

}  // namespace

bool any_value(const Node& record, std::string_view path, const std::function<bool(std::string_view)>& test) {
  if (path == "kind") return any_kind(record, test);
  return any_node(record, path,
                  [&](const Node& node) { return node.kind == Node::Kind::scalar && test(node.scalar); });
}

bool has_value(const Node& record, std::string_view path) {
  if (path == "kind") return any_kind(record, [](std::string_view) { return true; });
  return any_node(record, path,
                  [](const Node& node) { return node.kind != Node::Kind::mapping || !node.members.empty(); });
}

void each_value(const std::vector<yaml::Member>& fields, std::string_view path, const Visit& visit) {
  const std::size_t dot = std::min(path.find('.'), path.size());
  const std::string_view rest = path.substr(std::min(dot + 1, path.size()));
  for (const auto& member : fields) {
    if (member.key == path.substr(0, dot)) return each_scalar(member.value, rest, visit);
  }
}

}  // namespace rcw::journal
