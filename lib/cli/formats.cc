// SPDX-License-Identifier: MIT
#include "lib/cli/formats.h"

#include <fmt/format.h>

#include <charconv>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/render/format.h"

namespace rcw::cli {

void add_format(Options& options, std::string& format) {
  options.word("--format", render::format_names(), format,
               fmt::format("how to print ({} if not said)", format));
}

std::size_t parse_limit(const std::string& text) {
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc() && end == text.data() + text.size() && value > 0) return value;
  throw usage_error(reason("--limit: is not a whole number from 1"), hint("for example --limit 10"));
}

}  // namespace rcw::cli
