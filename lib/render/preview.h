// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/store/record.h"

namespace rcw::render {

// The first words of an entry on one line: its `text`, else the `text` of its first group that has one,
// else the first of its fields that is words. Blanks and line breaks become one blank. With `terminal`,
// what may not go there is made visible, so that the columns are those that are seen.
std::string preview(const store::Record& record, int columns, bool terminal);

// record_line and as many of the first words as fit beside it into `columns`, but at least a few.
std::string record_line_with_preview(const store::Record& record, int columns, bool terminal);

}  // namespace rcw::render
