// SPDX-License-Identifier: MIT
#include "lib/time/iso.h"

#include "lib/time/scan.h"
#include "lib/time/span.h"
#include "lib/time/week.h"

namespace rcw::time {
namespace {

constexpr int kDaysOfWeek = 7;

Reading whole(const Span& span) { return {span.first, span.last}; }

// 2026-326, the 326th day; behind the hyphen.
std::optional<Reading> read_ordinal(Day january1, Scanner scanner) {
  const auto number = scanner.digits(3);
  if (!number || !scanner.done() || *number < 1) return std::nullopt;
  const Day day = january1.plus_days(*number - 1);
  return day <= span_around(january1, Unit::year).last ? std::optional(one_day(day)) : std::nullopt;
}

// 2026-11; behind the hyphen.
std::optional<Reading> read_month(int year, Scanner scanner) {
  const auto month = scanner.digits(2);
  if (!month || !scanner.done()) return std::nullopt;
  const auto first = Day::from_ymd(year, *month, 1);
  return first ? std::optional(whole(span_around(*first, Unit::month))) : std::nullopt;
}

// 2026-W47 or 2026-W47-7; behind the hyphen.
std::optional<Reading> read_week(int year, Scanner scanner) {
  const auto week = scanner.take("wW") ? scanner.digits(2) : std::nullopt;
  const auto monday = week ? monday_of_week(year, *week) : std::nullopt;
  if (!monday) return std::nullopt;
  if (scanner.done()) return whole(span_around(*monday, Unit::week));
  const auto weekday = scanner.take("-") ? scanner.digits(1) : std::nullopt;
  if (!weekday || !scanner.done() || *weekday < 1 || *weekday > kDaysOfWeek) return std::nullopt;
  return one_day(weekday_of_week(*monday, *weekday));
}

std::optional<Reading> read_year(std::string_view text) {
  Scanner scanner(text);
  const auto january1 = Day::from_ymd(scanner.digits(4).value_or(0), 1, 1);
  if (!january1) return std::nullopt;
  if (scanner.done()) return whole(span_around(*january1, Unit::year));
  if (!scanner.take("-")) return std::nullopt;
  if (const auto month = read_month(january1->year(), scanner)) return month;
  if (const auto day = read_ordinal(*january1, scanner)) return day;
  return read_week(january1->year(), scanner);
}

}  // namespace

std::optional<Reading> read_iso(std::string_view text, const Present& present) {
  if (const auto day = parse_day(text)) return one_day(*day);
  if (const auto moment = scan_moment(text)) {
    if (moment->offset) return at_moment(*moment, present);
    return at_local_time(moment->day, moment->second.value_or(0), present);
  }
  return read_year(text);
}

}  // namespace rcw::time
