// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace rcw::text {

// Prose for so many columns, whatever its lines were: blank lines part paragraphs, a line that starts with
// "- " begins an item, and all other lines of a paragraph run on (Chinese without a blank between). Valid
// UTF-8; no line feed at the end.
std::string reflow(std::string_view text, int columns);

}  // namespace rcw::text
