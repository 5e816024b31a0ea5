// SPDX-License-Identifier: MIT
#include "lib/checkin/occurrence.h"

#include <fmt/format.h>

namespace rcw::checkin {
namespace {

constexpr std::size_t kDayLength = 10;   // 2026-11-22
constexpr std::size_t kTextLength = 19;  // 2026-11-22T21:30:00

std::optional<int> parse_seconds(std::string_view text) {
  const auto minute = time::parse_time_of_day(text.substr(0, 5));
  if (!minute || text[5] != ':' || text[6] < '0' || text[6] > '5' || text[7] < '0' || text[7] > '9')
    return std::nullopt;
  return *minute + (text[6] - '0') * 10 + (text[7] - '0');
}

}  // namespace

std::string to_string(const Occurrence& occurrence) {
  const int second = occurrence.second;
  return fmt::format("{}T{:02}:{:02}:{:02}", time::to_string(occurrence.day), second / 3600, second / 60 % 60,
                     second % 60);
}

std::optional<Occurrence> parse_occurrence(std::string_view text) {
  if (text.size() != kTextLength || text[kDayLength] != 'T') return std::nullopt;
  const auto day = time::parse_day(text.substr(0, kDayLength));
  const auto second = parse_seconds(text.substr(kDayLength + 1));
  if (!day || !second) return std::nullopt;
  return Occurrence{*day, *second};
}

time::Day logical_day(const Occurrence& occurrence, int day_start) {
  return occurrence.second < day_start ? occurrence.day.plus_days(-1) : occurrence.day;
}

}  // namespace rcw::checkin
