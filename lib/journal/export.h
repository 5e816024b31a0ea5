// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/store/record.h"

namespace rcw::journal {

// What a table or a page has no place for in this entry: the names of its links and x- keys, for the
// warning that something was left out. Empty when nothing is lost.
std::vector<std::string> lost_in_table(const store::Record& record);

}  // namespace rcw::journal
