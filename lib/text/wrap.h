// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace rcw::text {

// The text in lines of at most so many columns, broken where Unicode allows it (UAX #14 by
// libunistring; Chinese between characters) and joined by "\n". Line breaks that are there stay; blanks
// before a break go. Lines after the first start with `hanging` blanks, which count. What has no place to
// break (a long word) stays whole and is wider. Valid UTF-8; no line feed is added at the end.
std::string wrap(std::string_view text, int columns, int hanging = 0);

}  // namespace rcw::text
