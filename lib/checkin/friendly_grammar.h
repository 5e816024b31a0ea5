// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/error.h"
#include "lib/checkin/friendly.h"

namespace rcw::checkin {

// The grammar of friendly.h itself; for this room alone.

// Small letters, no commas, one word each; "9 pm" is one word.
std::vector<std::string> words_of(std::string_view text);
std::string joined(const std::vector<std::string>& words);

// Nothing when these words are no rhythm. Throws Error(usage) where they are one with a number that
// cannot be.
std::optional<Rhythm> find_rhythm(std::vector<std::string> words);

// Why they are none.
Error refusal_of_rhythm(const std::vector<std::string>& words);

}  // namespace rcw::checkin
