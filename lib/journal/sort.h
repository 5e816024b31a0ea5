// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/journal/query.h"
#include "lib/store/shelf.h"

namespace rcw::journal {

// Puts records into the order of one field: numbers by size, then words byte by byte, then those that do
// not have it. Times go by local time. Of a list the first item counts; equals keep their order.
void sort_by(std::vector<store::Filed>& records, const std::string& path, ValueType type);

}  // namespace rcw::journal
