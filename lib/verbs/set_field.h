// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "lib/cli/context.h"
#include "lib/store/shelf.h"
#include "lib/yaml/edit.h"

namespace rcw::verbs {

// A field and what it is to say; nothing takes it out.
using FieldValue = std::pair<yaml::KeyPath, std::optional<yaml::Node>>;

// Writes fields of a stored record anew, as one act, under the lock and so that undo takes it back; `command`
// is what undo calls it. Every other line stays. Throws Error(busy), with nothing changed, when the record
// is not what `filed` was read from any more.
void set_fields(cli::Context& context, const std::string& command, const store::Filed& filed,
                const std::vector<FieldValue>& values);

// The same for one field.
void set_field(cli::Context& context, const std::string& command, const store::Filed& filed,
               const yaml::KeyPath& path, const yaml::Node& value);

}  // namespace rcw::verbs
