// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/store/assign.h"
#include "lib/time/phrase.h"
#include "lib/yaml/edit.h"

namespace rcw::verbs {

// --set FIELD=VALUE, or --unset FIELD.
struct Change {
  store::Assignment set = {};
  yaml::KeyPath path = {};
  bool remove = false;
};

// What the options of `edit` ask for. Standard input is read once, when a value is "-".
struct Changes {
  std::vector<Change> all = {};
  std::optional<std::string> input = {};
};

// Throws Error(usage) for what has no =, for two values from standard input, and for `id` and `schema`.
Changes read_changes(const std::vector<std::string>& sets, const std::vector<std::string>& unsets);

// The new value for a record of this kind; `at` takes every date that `date` reads. Throws Error(usage).
yaml::Node new_value(const store::Kind& kind, const Change& change, const Changes& changes,
                     const time::Present& present);

}  // namespace rcw::verbs
