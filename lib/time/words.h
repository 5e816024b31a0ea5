// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace rcw::time {

// A phrase as the grammar reads it: small letters, one blank between words, none around them. Blanks
// and tabs count as blanks, and only the letters of ASCII have a small form.
std::string plain_phrase(std::string_view text);

// The words of a plain phrase, from left to right; for this room alone. Ask done() at the end:
// leftovers are never a date.
class Words {
 public:
  explicit Words(std::string_view phrase) : rest_(phrase) {}

  bool done() const { return rest_.empty(); }
  // The next word, now taken; empty when there is none.
  std::string_view next();
  // Takes the next word if it is this one.
  bool take(std::string_view word);

 private:
  std::string_view first() const { return rest_.substr(0, rest_.find(' ')); }

  std::string_view rest_;
};

}  // namespace rcw::time
