// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace rcw::text {

// A path as a shell reads it back, so that a hint can be pasted: 'it'\''s here'.
std::string shell_word(std::string_view path);

}  // namespace rcw::text
