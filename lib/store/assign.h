// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "lib/store/kind.h"
#include "lib/yaml/node.h"

namespace rcw::store {

// --set FIELD=VALUE as it was typed.
struct Assignment {
  std::string path = {};   // dotted
  std::string value = {};  // "-" is standard input
};

// Throws Error(usage) when there is no "=".
Assignment parse_assignment(const std::string& text);

// What an assignment puts into its field: lists of words are separated by commas, numbers are numbers, a
// group or a list of groups is YAML. Prose and groups come from standard input only ("-"); a line feed at
// the end of anything but prose is the shell's. Throws Error(usage) for a field that the kind does not
// have and for a value that does not fit.
yaml::Node assigned_value(const Kind& kind, const Assignment& assignment,
                          const std::function<std::string()>& read_input);

// The field at a path, of the kind or of the envelope. Throws Error(usage) with the near word.
FieldSpec field_to_set(const Kind& kind, const std::string& path);

}  // namespace rcw::store
