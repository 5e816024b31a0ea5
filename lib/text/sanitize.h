// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace rcw::text {

// What may safely go to a terminal (CWE-150): escape and other control characters as \xNN, bidi
// controls and zero-width characters that can hide text as <U+202E>, invalid UTF-8 as \xNN.
// Line feed and tab stay; a zero width joiner between emoji stays.
std::string for_terminal(std::string_view text);

}  // namespace rcw::text
