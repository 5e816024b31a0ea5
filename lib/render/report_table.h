// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "lib/render/report.h"

namespace rcw::render {

// The most that a head or a row has.
std::size_t columns_of(const Table& table);

// The cell of a head or a row; nothing beyond its end, so that short rows do no harm.
const std::string& cell_of(const std::vector<std::string>& row, std::size_t column);

// True when a cell of the column starts like a number: such columns stand at the right. The first holds
// names.
bool holds_numbers(const Table& table, std::size_t column);

// True when some column has a name.
bool has_heads(const Table& table);

}  // namespace rcw::render
