// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "lib/reframe/category.h"

namespace rcw::reframe {

// What one rule found at one place of a text. The views last as long as the rules.
struct Finding {
  std::string_view rule = {};  // "always-you"
  Category category = Category::criticism;
  Level level = Level::hint;                   // after agreement between schools
  std::size_t begin = 0;                       // bytes in the text
  std::size_t end = 0;                         // behind its last byte
  std::string_view message = {};               // about the sentence, one line
  std::string_view why = {};                   // what makes it hard to hear
  std::string_view ask = {};                   // a question that helps to say it otherwise
  std::string_view source = {};                // paper, school or line of an article
  std::vector<std::string_view> schools = {};  // those the rule rests on
  bool external = false;                       // said by a filter command, and not by a rule

  bool operator==(const Finding&) const = default;
};

}  // namespace rcw::reframe
