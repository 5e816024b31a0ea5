// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/yaml/node.h"

namespace rcw::yaml {

// Where a value stands: keys from the outside in, {"trigger", "category"}.
using KeyPath = std::vector<std::string>;

// The value there, or null.
const Node* find_value(const Node& tree, const KeyPath& path);
// Sets it; mappings on the way are made, and anything else on the way becomes one. A new key comes last.
void set_value(Node& tree, const KeyPath& path, const Node& value);
// Takes it out, and with it the mappings that would be empty.
void remove_value(Node& tree, const KeyPath& path);

// A document in which the lines of one key are written anew, and every other byte is as it was: comments,
// order, blank lines, the way others are written. The new lines are canonical (lib/yaml/writer.h). A new
// key comes behind the nearest one that stands before it in `model`, a tree that has the keys in their
// order. Comments directly above the next key belong to that one; a comment behind a value stays when
// the old value and the new one take one line. A key inside {…} takes the lines of the key that holds
// the braces. The result is read back: throws Error(bad_data) when anything but this value would differ,
// or when the whole document is one {…}.
std::string set_key(const std::string& file, std::string_view bytes, const KeyPath& path, const Node& value,
                    const Node& model);
// The same for taking a key out, and the mappings with it that would be empty.
std::string remove_key(const std::string& file, std::string_view bytes, const KeyPath& path);

}  // namespace rcw::yaml
