// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/core.h>

#include <string>
#include <utility>

namespace rcw {

// Every sentence of an error, warning or hint that a person may read is made by one of these two,
// so that scripts/check-errors can list them all and ask each for its folder in tests/errors.
template <typename... Args>
std::string reason(fmt::format_string<Args...> text, Args&&... args) {
  return fmt::format(text, std::forward<Args>(args)...);
}

template <typename... Args>
std::string hint(fmt::format_string<Args...> text, Args&&... args) {
  return fmt::format(text, std::forward<Args>(args)...);
}

}  // namespace rcw
