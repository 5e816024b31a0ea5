// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

#include "lib/time/stamp.h"
#include "lib/yaml/node.h"

namespace rcw::journal {

inline constexpr const char* kCategoryField = "trigger.category";

// That a trigger category got another name: a fact that is never changed, kept in a file of its own
// (rcw-files(5), "Renamed categories"), because how often the coding changed belongs to what it says.
struct CategoryRename {
  std::string from = {};
  std::string to = {};
  time::Stamp at = {};
  std::size_t records = 0;  // entries that were changed
};

// The tree of its file, schema rcw/category-rename/1.
yaml::Node encode(const CategoryRename& rename);

// Throws Error(bad_data) with all that is wrong.
CategoryRename decode_rename(const yaml::Node& node, const std::string& file);

// "2026-11-22-k7m3q9zxvb.yaml": from its content, so that the same act on two machines is the same file.
std::string file_name(const CategoryRename& rename);

}  // namespace rcw::journal
