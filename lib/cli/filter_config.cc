// SPDX-License-Identifier: MIT
#include "lib/cli/filter_config.h"

#include <charconv>
#include <optional>

#include "lib/base/reason.h"
#include "lib/cli/remind_config.h"

namespace rcw::cli {
namespace {

constexpr double kMostSeconds = 600;
constexpr double kMillisecond = 0.001;

std::optional<std::chrono::milliseconds> read_seconds(const std::string& text) {
  double seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  if (!whole || !(seconds >= kMillisecond && seconds <= kMostSeconds)) return std::nullopt;
  return std::chrono::milliseconds(static_cast<std::int64_t>(seconds / kMillisecond));
}

}  // namespace

FilterConfig decode_filter(const yaml::Fields& in) {
  static const std::vector<std::string> keys = {"command", "seconds"};
  FilterConfig filter;
  in.only(keys);
  in.require("command");
  filter.command = decode_command(in);
  if (const auto text = in.text("seconds")) {
    const auto limit = read_seconds(*text);
    if (!limit)
      in.fail("seconds", reason("is not a number of seconds up to {}", kMostSeconds), hint("for example 30"));
    filter.limit = limit.value_or(filter.limit);
  }
  return filter;
}

}  // namespace rcw::cli
