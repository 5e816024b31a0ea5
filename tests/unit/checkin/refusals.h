// SPDX-License-Identifier: MIT
#pragma once

#include <gmock/gmock.h>

#include <string>

#include "lib/base/error.h"

namespace rcw::checkin {

// "status: reason | hint" of what is thrown, or "nothing".
template <typename Doing>
std::string refusal(Doing doing) {
  try {
    doing();
  } catch (const Error& error) {
    const Problem& problem = error.problems().front();
    return std::to_string(static_cast<int>(error.exit())) + ": " + describe(problem) + " | " + problem.hint;
  }
  return "nothing";
}

}  // namespace rcw::checkin
