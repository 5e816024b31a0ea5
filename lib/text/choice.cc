// SPDX-License-Identifier: MIT
#include "lib/text/choice.h"

#include <algorithm>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/text/suggest.h"
#include "lib/text/utf8.h"

namespace rcw::text {

std::size_t choose(std::string_view what, const std::string& word, std::span<const std::string> known) {
  constexpr int kShownColumns = 40;
  const auto found = std::find(known.begin(), known.end(), word);
  if (found != known.end()) return static_cast<std::size_t>(found - known.begin());
  if (word.empty()) throw usage_error(reason("say which {}", what), did_you_mean(word, known));
  throw usage_error(reason("unknown {} '{}'", what, cut(word, kShownColumns)), did_you_mean(word, known));
}

}  // namespace rcw::text
