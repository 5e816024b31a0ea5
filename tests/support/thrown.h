// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "lib/base/error.h"

namespace rcw::test {

// What an act throws, if it throws an Error.
template <typename Act>
std::optional<Error> error_of(Act act) {
  try {
    act();
  } catch (const Error& error) {
    return error;
  }
  return std::nullopt;
}

// "3 file:1: field: reason" with a line for each problem, as one text to compare; empty when nothing
// is thrown.
inline std::string text_of(const Error& error) {
  std::string text = std::to_string(static_cast<int>(error.exit()));
  for (const auto& problem : error.problems()) text += (text.size() > 1 ? "\n" : " ") + describe(problem);
  return text;
}

template <typename Act>
std::string thrown(Act act) {
  const auto error = error_of(act);
  return error ? text_of(*error) : "";
}

// The hint of the first problem.
template <typename Act>
std::string hint_of(Act act) {
  const auto error = error_of(act);
  return error ? error->problems().front().hint : "";
}

}  // namespace rcw::test
