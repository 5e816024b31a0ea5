// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "lib/yaml/node.h"

namespace rcw::journal {

// Reaching into a record's tree (store::encode) by a path: "intensity", "trigger.category",
// "body.site". A list on the way stands for each of its items. "kind" is the word in `schema`. A key of
// the user's own that holds dots is found by its whole name first.

// True when `test` holds for one of the scalars at the path. What is null does not count as there.
bool any_value(const yaml::Node& record, std::string_view path,
               const std::function<bool(std::string_view)>& test);

// True when there is something at the path: not null, no empty list, no empty mapping.
bool has_value(const yaml::Node& record, std::string_view path);

// Visits the scalars at a dotted path of a record's own fields (store::Record::fields), in their order,
// without copying the record into a tree first.
void each_value(const std::vector<yaml::Member>& fields, std::string_view path,
                const std::function<void(std::string_view)>& visit);

}  // namespace rcw::journal
