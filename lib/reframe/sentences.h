// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "lib/reframe/token.h"

namespace rcw::reframe {

// Tokens [first, last) of a text, its closing marks and emoji among them.
struct Sentence {
  std::size_t first = 0;
  std::size_t last = 0;
};

// Cuts tokens into sentences and sets their flags. A sentence ends at . ! ? … and their Chinese forms, and at
// a line break; not at "Mr.", nor at "..." before a small letter. Emoji behind the end still belong to it.
// What stands between quotation marks is flagged, unless a whole line does. One of more than 2,000 tokens is
// cut.
std::vector<Sentence> split_sentences(Tokens& tokens);

}  // namespace rcw::reframe
