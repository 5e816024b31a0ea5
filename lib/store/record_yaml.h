// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "lib/store/kind.h"
#include "lib/store/record.h"
#include "lib/yaml/node.h"

namespace rcw::store {

// A record from its tree, held to the envelope and to its kind. Throws Error(bad_data) with everything
// that is wrong with it; a newer schema than known is refused by name.
Record decode(const yaml::Node& node, const std::string& file, const Kinds& kinds);

// The tree in canonical order: envelope, fields, x- keys.
yaml::Node encode(const Record& record);

// The canonical bytes of a record's file. They are read back before they are given out, so nothing can
// be written which could not be read: throws Error(bad_data) when they pass a limit that reading has
// or a key is there twice.
std::string to_bytes(const Record& record, const std::string& file);

// Puts a key in front of a mapping that does not have it yet.
void add_missing(yaml::Node& mapping, const std::string& key, yaml::Node value);

// True for one line without blanks around it, without commas or control characters: what a tag or
// the name of a relationship may be.
bool is_label(std::string_view text);

}  // namespace rcw::store
