// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "lib/store/kind.h"
#include "lib/yaml/node.h"

namespace rcw::store {

// What a field (dotted path, "" for the kind itself) is about, for whoever edits a record; may be empty.
using Describe = std::function<std::string(const std::string& path)>;

// The JSON Schema (draft-07) of a kind of record, for editors: the envelope that every record has, then its
// fields. It says what the decoder says, as far as JSON Schema can.
yaml::Node kind_schema(const Kind& kind, const Describe& describe);

}  // namespace rcw::store
