// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rcw::store {

// 256 random bits as 64 hexadecimal digits, so that a digest of few words cannot be guessed. With a seed (for
// tests) they follow from it and from what they are for. Throws Error(system).
std::string new_salt(std::optional<std::uint64_t> seed, std::string_view about);

}  // namespace rcw::store
