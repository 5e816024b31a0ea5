// SPDX-License-Identifier: MIT
#include "lib/text/shell_word.h"

namespace rcw::text {

std::string shell_word(std::string_view path) {
  std::string word = "'";
  for (const char c : path) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return word + "'";
}

}  // namespace rcw::text
