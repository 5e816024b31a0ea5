// SPDX-License-Identifier: MIT
#include "lib/time/scan.h"

#include <algorithm>
#include <charconv>

namespace rcw::time {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t count_digits(std::string_view text) {
  const auto* end = std::find_if_not(text.begin(), text.end(), is_digit);
  return static_cast<std::size_t>(end - text.begin());
}

std::optional<int> below(int limit, std::optional<int> value) {
  return value && *value < limit ? value : std::nullopt;
}

}  // namespace

bool Scanner::take(std::string_view any_of) {
  if (rest_.empty() || any_of.find(rest_.front()) == std::string_view::npos) return false;
  rest_.remove_prefix(1);
  return true;
}

std::optional<int> Scanner::digits(std::size_t count) {
  const std::string_view wanted = rest_.substr(0, count);
  if (wanted.size() != count || count_digits(wanted) != count) return std::nullopt;
  int value = 0;
  const auto result = std::from_chars(wanted.data(), wanted.data() + count, value);
  if (result.ec != std::errc()) return std::nullopt;
  rest_.remove_prefix(count);
  return value;
}

std::optional<int> Scanner::number() {
  const std::size_t count = count_digits(rest_);
  return count >= 1 && count <= 9 ? digits(count) : std::nullopt;
}

std::optional<Day> Scanner::day() {
  const auto year = digits(4);
  if (!year || !take("-")) return std::nullopt;
  const auto month = digits(2);
  if (!month || !take("-")) return std::nullopt;
  const auto day = digits(2);
  return day ? Day::from_ymd(*year, *month, *day) : std::nullopt;
}

std::optional<int> Scanner::hour_minute() {
  const auto hour = below(24, digits(2));
  if (!hour || !take(":")) return std::nullopt;
  const auto minute = below(60, digits(2));
  if (!minute) return std::nullopt;
  return *hour * 3600 + *minute * 60;
}

std::optional<int> Scanner::seconds() {
  const auto second = below(60, digits(2));
  if (!take(".")) return second;
  const std::size_t fraction = count_digits(rest_);
  rest_.remove_prefix(fraction);
  return fraction > 0 ? second : std::nullopt;
}

std::optional<int> Scanner::clock() {
  const auto minutes = hour_minute();
  if (!minutes || !take(":")) return minutes;
  const auto second = seconds();
  if (!second) return std::nullopt;
  return *minutes + *second;
}

std::optional<int> Scanner::offset() {
  if (take("Zz")) return 0;
  const bool west = take("-");
  if (!west && !take("+")) return std::nullopt;
  const auto seconds_east = hour_minute();
  if (!seconds_east) return std::nullopt;
  return (west ? -*seconds_east : *seconds_east) / 60;
}

std::optional<Stamp> scan_moment(std::string_view text) {
  Scanner scanner(text);
  const auto day = scanner.day();
  if (!day || !scanner.take("Tt ")) return std::nullopt;
  const auto second = scanner.clock();
  if (!second) return std::nullopt;
  if (scanner.done()) return Stamp{*day, second, {}};
  const auto offset = scanner.offset();
  if (!offset || !scanner.done()) return std::nullopt;
  return Stamp{*day, second, offset};
}

}  // namespace rcw::time
