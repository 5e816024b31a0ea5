// SPDX-License-Identifier: MIT
#include "lib/cli/edit_words.h"

namespace rcw::cli {

std::optional<std::string> edit_words(Context&, const std::string&, const std::string&) {
  return std::nullopt;
}

}  // namespace rcw::cli
