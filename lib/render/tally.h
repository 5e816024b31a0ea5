// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/journal/tally.h"
#include "lib/render/usage.h"

namespace rcw::render {

// How text may look; the other formats do not depend on it.
struct Room {
  int columns = 80;
  bool bars = true;
};

// In text, a line that says what was counted, then "Mon   42  ████": the number first, and a bar beside it
// where there is room. The longest bar has at most 40 cells; below that a cell is an entry. TSV has value,
// first, entries, feelings; columns may only grow. JSON is of the schema rcw/journal.stats/1, a line of JSON
// Lines of rcw/journal.stat/1.
std::string tally(const journal::Tallied& tallied, ListFormat format, const Room& room);

}  // namespace rcw::render
