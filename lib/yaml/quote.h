// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace rcw::yaml {

// Appends the text in double quotes on one line. What cannot be seen or turns the direction of writing
// is escaped, so that nothing hides in a file; all other characters stay as they are.
void append_quoted(std::string& out, std::string_view text);

// True when the character must not stand in a file as it is, even in a block: readers take it for a
// line break or refuse it.
bool breaks_readers(char32_t code);

// The character at `at`, which is moved behind it. Valid UTF-8 only.
char32_t next_character(std::string_view text, std::size_t& at);

}  // namespace rcw::yaml
