// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace rcw::text {

// Which of the known words this is. Throws Error(usage) "unknown format 'jsn'" with the near word,
// where `what` is what the word should have been: "format", "kind".
std::size_t choose(std::string_view what, const std::string& word, std::span<const std::string> known);

}  // namespace rcw::text
