// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace rcw::render {

// Text as a page may show it: control and bidi characters and whatever hides written out ("<U+202E>"), as on
// a terminal. No markup in it is escaped yet.
std::string visible(std::string_view text);

// Text as it may stand between tags and in attributes of a page that is HTML and XML at once.
std::string on_page(std::string_view text);

// A name of somebody's, in <bdi>: written from right to left it does not move the numbers beside it.
std::string name_on_page(std::string_view text);

// A share from 0 to 1 as "36%"; what lies outside, or is no number, as the nearest that is.
std::string percent_of(double share);
double within_share(double share);

}  // namespace rcw::render
