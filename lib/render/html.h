// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace rcw::render {

// Text as it may stand in HTML, between tags and in attributes with quotes.
std::string escaped(std::string_view text);

}  // namespace rcw::render
