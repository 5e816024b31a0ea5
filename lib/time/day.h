// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace rcw::time {

// A calendar day of the proleptic Gregorian calendar (ISO 8601), years 0001 to 9999.
class Day {
 public:
  constexpr Day() = default;

  static std::optional<Day> from_ymd(int year, int month, int day);
  // Days since 1970-01-01, negative before. The caller keeps to years 0001 to 9999.
  static constexpr Day from_epoch(int days) { return Day(days); }

  constexpr int epoch_days() const { return days_; }
  int year() const;
  int month() const;    // 1 to 12
  int day() const;      // 1 to 31
  int weekday() const;  // ISO: Monday 1 to Sunday 7

  constexpr Day plus_days(int days) const { return Day(days_ + days); }
  // The same day of the month so many months on; clamped to the month's last day. When that leaves the
  // years 0001 to 9999, a day just outside of them.
  Day plus_months(int months) const;

  friend constexpr auto operator<=>(const Day&, const Day&) = default;

 private:
  constexpr explicit Day(int days) : days_(days) {}
  int days_ = 0;
};

constexpr int kFirstEpochDay = -719162;  // 0001-01-01
constexpr int kLastEpochDay = 2932896;   // 9999-12-31

// "2026-11-22", the whole string and nothing looser.
std::optional<Day> parse_day(std::string_view text);
std::string to_string(Day day);
// "Mon" to "Sun", in English whatever the locale.
std::string weekday_name(Day day);

}  // namespace rcw::time
