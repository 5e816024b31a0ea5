// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace rcw::store {

// The SHA-256 of bytes as 64 hexadecimal digits in lower case.
std::string digest(std::string_view bytes);

// True for what digest() gives.
bool is_digest(std::string_view text);

}  // namespace rcw::store
