// SPDX-License-Identifier: MIT
#include "lib/time/words.h"

#include <algorithm>

namespace rcw::time {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

}  // namespace

std::string plain_phrase(std::string_view text) {
  std::string phrase;
  for (const char c : text) {
    if (!is_blank(c)) {
      phrase += small(c);
    } else if (!phrase.empty() && phrase.back() != ' ') {
      phrase += ' ';
    }
  }
  if (!phrase.empty() && phrase.back() == ' ') phrase.pop_back();
  return phrase;
}

std::string_view Words::next() {
  const std::string_view word = first();
  rest_.remove_prefix(std::min(word.size() + 1, rest_.size()));
  return word;
}

bool Words::take(std::string_view word) {
  if (done() || first() != word) return false;
  next();
  return true;
}

}  // namespace rcw::time
