// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rcw::reframe {

// A pattern over the tokens of one sentence, read (rcw-content(5), RULES).
struct Pattern {
  enum class Kind {
    word,      // `text`
    cls,       // {text}: an entry of a class
    not_word,  // one word that is none of `parts` (words and classes)
    any,       // _
    number,    // #
    gap,       // ..N: up to `most` words
    first,     // ^
    clause,    // ~
    last,      // $
    sequence,  // all of `parts`, in their order
    choice,    // one of them
    optional,  // the one of them, or nothing
  };

  Kind kind = Kind::sequence;
  std::string text = {};
  int most = 0;
  bool journal = false;  // a word that counts in journals only
  std::vector<Pattern> parts;
};

// Why a text is no pattern, and where: bytes from its beginning.
struct PatternError {
  std::string reason;
  std::size_t at = 0;
  std::string help = {};  // instead of the place
};

// Reads a pattern. Throws PatternError.
Pattern parse_pattern(std::string_view text);

}  // namespace rcw::reframe
