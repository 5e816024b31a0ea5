// SPDX-License-Identifier: MIT
#include "lib/time/stamp.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "lib/time/scan.h"

namespace rcw::time {
namespace {

constexpr int kSecondsOfDay = 86400;
constexpr std::int64_t kSecondsOfMinute = 60;
// Later local times without an offset are refused: by then clocks followed standard time, and a record
// that does not say which one cannot be put in order.
constexpr int kFirstYearWithOffset = 1900;

// Only the capitals of RFC 3339: a file is not typed in a hurry.
bool is_file_form(std::string_view text) { return text.find_first_of(" tz") == std::string_view::npos; }

bool needs_offset(Day day) { return day.year() >= kFirstYearWithOffset; }

std::string clock_text(int second) {
  return fmt::format("T{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
}

std::string offset_text(int minutes) {
  const int size = std::abs(minutes);
  return fmt::format("{}{:02}:{:02}", minutes < 0 ? '-' : '+', size / 60, size % 60);
}

}  // namespace

std::optional<Stamp> parse_stamp(std::string_view text) {
  if (const auto day = parse_day(text)) return Stamp{*day, {}, {}};
  if (!is_file_form(text)) return std::nullopt;
  const auto stamp = scan_moment(text);
  if (stamp && !stamp->offset && needs_offset(stamp->day)) return std::nullopt;
  return stamp;
}

std::string to_string(const Stamp& stamp) {
  std::string text = to_string(stamp.day);
  if (!stamp.second) return text;
  text += clock_text(*stamp.second);
  if (stamp.offset) text += offset_text(*stamp.offset);
  return text;
}

std::string local_text(const Stamp& stamp) {
  if (!stamp.second) return to_string(stamp.day);
  return fmt::format("{} {:02}:{:02}", to_string(stamp.day), *stamp.second / 3600, *stamp.second / 60 % 60);
}

std::optional<Instant> instant_of(const Stamp& stamp) {
  if (!stamp.second) return std::nullopt;
  const std::int64_t midnight = std::int64_t{stamp.day.epoch_days()} * kSecondsOfDay;
  return Instant{midnight + *stamp.second - stamp.offset.value_or(0) * kSecondsOfMinute};
}

Day logical_day(const Stamp& stamp, int day_start) {
  if (!stamp.second || *stamp.second >= day_start) return stamp.day;
  // Nobody has a day before the first of the calendar.
  return std::max(stamp.day.plus_days(-1), Day::from_epoch(kFirstEpochDay));
}

std::optional<int> parse_time_of_day(std::string_view text) {
  Scanner scanner(text);
  const auto second = scanner.hour_minute();
  return scanner.done() ? second : std::nullopt;
}

}  // namespace rcw::time
