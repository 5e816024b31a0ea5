// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace rcw::text {

// A key or column as an error may show it: itself when it is one short word of ASCII letters, digits,
// dots, hyphens and underscores, else "…". A colon in a sentence makes a key of somebody's prose, and
// prose is never quoted.
std::string shown_name(std::string_view name);

}  // namespace rcw::text
