// SPDX-License-Identifier: MIT
#include "lib/time/day.h"

#include <date/date.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "lib/time/scan.h"

namespace rcw::time {
namespace {

constexpr std::int64_t kMonths = 12;
constexpr std::array<const char*, 7> kWeekdays = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

date::sys_days sys_days_of(Day day) { return date::sys_days(date::days(day.epoch_days())); }

date::year_month_day ymd_of(Day day) { return date::year_month_day(sys_days_of(day)); }

Day day_of(const date::year_month_day& ymd) {
  return Day::from_epoch(date::sys_days(ymd).time_since_epoch().count());
}

date::year_month year_month_of(std::int64_t months) {
  const auto month = static_cast<unsigned>(months % kMonths + 1);
  return date::year(static_cast<int>(months / kMonths)) / date::month(month);
}

Day clamped(const date::year_month& month, date::day wanted) {
  const date::year_month_day_last last(month.year(), date::month_day_last(month.month()));
  return day_of(month / std::min(wanted, last.day()));
}

}  // namespace

std::optional<Day> Day::from_ymd(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const auto ymd = date::year(year) / month / day;
  if (!ymd.ok()) return std::nullopt;
  return day_of(ymd);
}

int Day::year() const { return static_cast<int>(ymd_of(*this).year()); }

int Day::month() const { return static_cast<int>(static_cast<unsigned>(ymd_of(*this).month())); }

int Day::day() const { return static_cast<int>(static_cast<unsigned>(ymd_of(*this).day())); }

int Day::weekday() const { return static_cast<int>(date::weekday(sys_days_of(*this)).iso_encoding()); }

Day Day::plus_months(int months) const {
  const date::year_month_day from = ymd_of(*this);
  const auto month = static_cast<unsigned>(from.month());
  const std::int64_t sum = static_cast<int>(from.year()) * kMonths + month - 1 + months;
  if (sum < kMonths) return Day(kFirstEpochDay - 1);
  if (sum >= 10000 * kMonths) return Day(kLastEpochDay + 1);
  return clamped(year_month_of(sum), from.day());
}

std::optional<Day> parse_day(std::string_view text) {
  Scanner scanner(text);
  const auto day = scanner.day();
  return scanner.done() ? day : std::nullopt;
}

std::string to_string(Day day) {
  const date::year_month_day ymd = ymd_of(day);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
                     static_cast<unsigned>(ymd.day()));
}

std::string weekday_name(Day day) { return kWeekdays.at(static_cast<std::size_t>(day.weekday() - 1)); }

}  // namespace rcw::time
