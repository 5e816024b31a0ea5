// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/time/phrase.h"
#include "lib/yaml/edit.h"

namespace rcw::tools {

// --set FIELD=VALUE, or --unset FIELD.
struct Assignment {
  yaml::KeyPath path = {};
  std::string value = {};
  bool remove = false;
};

// Reads the options; the value "-" is read from standard input. Throws Error(usage) for what has no =,
// for words on the command line that belong to no process list, and for `id` and `schema`.
std::vector<Assignment> read_assignments(const std::vector<std::string>& sets,
                                         const std::vector<std::string>& unsets);

// True for a field that holds somebody's own words, which never stand on a command line.
bool is_prose(const yaml::KeyPath& path);

// What a word of the command line is in a record of this kind: lists are split at commas, `at` takes
// every date that `date` reads. Throws Error(usage) for a date that is none.
yaml::Node value_node(const std::string& kind, const yaml::KeyPath& path, const std::string& value,
                      const time::Present& present);

}  // namespace rcw::tools
