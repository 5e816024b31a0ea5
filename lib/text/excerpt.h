// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace rcw::text {

// As much of a line as fits into so many columns, chosen so that what was found in it is to be seen.
// `found` says of a piece of the line whether the hit is in it; "…" marks what was left out.
std::string excerpt(std::string_view line, int columns, const std::function<bool(std::string_view)>& found);

}  // namespace rcw::text
