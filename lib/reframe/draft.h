// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/reframe/linter.h"

namespace rcw::reframe {

// Words, numbers and emoji of a text as the rules see them, in small letters: "Don't" is do, not. In Chinese
// every character is one.
std::vector<std::string> words_of(std::string_view text);

// Whether these words stand in a text one behind the other; of "fool" not in "foolish".
bool says(std::string_view text, std::string_view words);

// A sentence of a draft with the marks behind it.
struct DraftSentence {
  std::string text = {};
  bool untouched = false;  // a stop, a no or a limit: it stands as it is
};

// The sentences of a draft in their order, without the blanks between them. Valid UTF-8.
std::vector<DraftSentence> sentences_of(std::string_view draft, Linter& linter);

}  // namespace rcw::reframe
