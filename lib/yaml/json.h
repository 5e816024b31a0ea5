// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "lib/yaml/node.h"

namespace rcw::yaml {

// Reads one JSON value (RFC 8259, by nlohmann-json) into the same tree as YAML: strings become text,
// numbers, true, false and null become tokens with the digits as written. Refuses what the YAML door
// refuses: duplicate keys, control characters (also escaped, but tab, LF and CR), lone surrogates,
// invalid UTF-8, depth, size. Throws Error(bad_data); `line` is the line of the value in the file.
Node parse_json(const std::string& file, int line, std::string_view bytes);

// One line of JSON without a line feed. Tokens that the YAML 1.2 core schema reads as null, true, false
// or a JSON number (that fits a double) stay so; all other scalars are strings. Non-ASCII is written as it
// is.
std::string to_json(const Node& node);

}  // namespace rcw::yaml
