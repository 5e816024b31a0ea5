// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rcw::text {

// The first byte of a text that no record may hold. Line and column count from 1, columns in bytes.
struct BadByte {
  std::size_t offset = 0;
  int line = 1;
  int column = 1;
  std::string what = {};  // "NUL", "control character U+001B", "invalid UTF-8"
};

// Looks for what is refused everywhere: NUL, control characters (C0 but tab, line feed and carriage
// return; DEL; C1) and bytes that are not UTF-8 (RFC 3629: no overlong forms, no surrogates).
std::optional<BadByte> find_bad_byte(std::string_view bytes);

// How many bytes from the start on are UTF-8; control characters are not looked for.
std::size_t valid_length(std::string_view bytes) noexcept;

// True when every byte is below 0x80.
bool is_ascii(std::string_view bytes) noexcept;

// Columns of a terminal (UAX #11 by libunistring; ambiguous characters count one).
int width(std::string_view text);

// At most this many columns of a text, never cutting a character in two; "…" marks a cut.
std::string cut(std::string_view text, int columns);

}  // namespace rcw::text
