// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/store/record.h"

namespace rcw::render {

// The columns of a CSV export, in order; the first row of the file.
const std::vector<std::string>& csv_columns();
std::vector<std::string> csv_cells(const store::Record& record);

// An entry as a section of a Markdown page: a heading with its time, its tags, its words.
std::string markdown_section(const store::Record& record);

}  // namespace rcw::render
