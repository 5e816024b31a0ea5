// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "lib/yaml/node.h"

namespace rcw::yaml {

// The values at a dotted path ("trigger.text"); "body.site" is the site of every item of the list body.
// Empty when there is none. They live as long as the node.
std::vector<const Node*> values_at(const Node& node, std::string_view path);

// The value at a dotted path of mappings; nothing when there is none.
const Node* find_at(const Node& node, std::string_view path);
Node* find_at(Node& node, std::string_view path);

// Puts a value at a dotted path of mappings, making those that are missing; what stood there goes. A
// null pointer takes the key away, and mappings that are empty then.
void put_at(Node& node, std::string_view path, const Node* value);

}  // namespace rcw::yaml
