// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lib/yaml/node.h"

// Parts of JSON that is built by hand.
namespace rcw::render {

inline yaml::Node json_text(std::string_view value) { return yaml::Node::text(std::string(value)); }

inline yaml::Node json_number(std::size_t value) { return yaml::Node::token(std::to_string(value)); }

inline void json_put(yaml::Node& map, const char* key, yaml::Node value) {
  map.members.push_back({key, std::move(value), {}});
}

inline yaml::Node json_map(std::vector<std::pair<const char*, yaml::Node>> members) {
  yaml::Node map = yaml::Node::map();
  for (auto& [key, value] : members) json_put(map, key, std::move(value));
  return map;
}

}  // namespace rcw::render
