// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace rcw::yaml {

// Which plain scalars the readers of the world take for something other than a string.

// The 1.2 core schema's booleans.
bool is_core_true(std::string_view word);
bool is_core_bool(std::string_view word);

// A number in the syntax of RFC 8259, which every YAML 1.2 reader reads as the same number.
bool is_json_number(std::string_view word);

// A word that some YAML 1.1 or 1.2 reader takes for null, a boolean or a number, in any case of letters.
bool is_special_word(std::string_view word);

// True when some YAML 1.1 or 1.2 reader takes it for null, a boolean, a number or a time, and it is
// safe to stand without quotes in block style.
bool is_typed(std::string_view scalar);

}  // namespace rcw::yaml
