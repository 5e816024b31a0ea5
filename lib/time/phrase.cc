// SPDX-License-Identifier: MIT
#include "lib/time/phrase.h"

#include <algorithm>
#include <array>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/text/utf8.h"
#include "lib/time/numeric_date.h"
#include "lib/time/scan.h"

namespace rcw::time {
namespace {

constexpr int kShownColumns = 40;
constexpr int kDaysOfWeek = 7;
constexpr int kMonthsOfYear = 12;
constexpr int kMostUnits = 9999 * 366;  // more leaves the calendar in any unit

// "3d": so many of a unit. The unit is all that follows the number, in small letters.
struct Length {
  int count = 0;
  std::string unit = {};
};

std::string shown(std::string_view text) { return text::cut(text, kShownColumns); }

std::string lowered(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  return lower;
}

Error not_a_date(std::string_view text) {
  return usage_error(reason("'{}' is not a date", shown(text)), hint("for example 2026-11-22 or yesterday"));
}

Error not_a_length(std::string_view text) {
  return usage_error(reason("'{}' is not a length of time in days", shown(text)),
                     hint("for example 14d, 2w, 3m or 1y"));
}

Error out_of_range(std::string_view text) {
  return usage_error(reason("'{}' leaves the years 0001 to 9999", shown(text)),
                     hint("give a smaller number"));
}

Error too_fine(std::string_view text) {
  return usage_error(reason("'{}' counts hours or minutes", shown(text)),
                     hint("count in d, w, m (months) or y, or give a time such as 2026-11-22T21:15"));
}

bool is_time_unit(std::string_view unit) {
  constexpr std::array<std::string_view, 10> kUnits = {"s",       "sec", "min",  "mins",  "minute",
                                                       "minutes", "h",   "hour", "hours", "hr"};
  return std::find(kUnits.begin(), kUnits.end(), unit) != kUnits.end();
}

std::optional<Length> scan_length(std::string_view text) {
  Scanner scanner(text);
  const auto count = scanner.number();
  if (!count) return std::nullopt;
  const std::size_t unit = std::min(text.find_first_not_of("0123456789"), text.size());
  return Length{*count, lowered(text.substr(unit))};
}

// Nothing for a unit that is none.
std::optional<Day> moved(Day from, int count, std::string_view unit) {
  if (unit == "d") return from.plus_days(count);
  if (unit == "w") return from.plus_days(count * kDaysOfWeek);
  if (unit == "m") return from.plus_months(count);
  if (unit == "y") return from.plus_months(count * kMonthsOfYear);
  return std::nullopt;
}

bool in_range(Day day) { return day.epoch_days() >= kFirstEpochDay && day.epoch_days() <= kLastEpochDay; }

Reading one_day(Day day) { return {day, day, {}}; }

Reading checked_day(std::string_view text, Day day) {
  if (!in_range(day)) throw out_of_range(text);
  return one_day(day);
}

Reading at_moment(const Stamp& moment, const Present& present) {
  const Day day = logical_day(moment, present.day_start);
  return {day, day, moment};
}

std::optional<Reading> read_word(std::string_view word, const Present& present) {
  if (word == "now") return at_moment(present.stamp(), present);
  if (word == "today") return one_day(present.today());
  if (word == "yesterday") return checked_day(word, present.today().plus_days(-1));
  if (word == "tomorrow") return checked_day(word, present.today().plus_days(1));
  return std::nullopt;
}

std::optional<Reading> read_span(std::string_view text) {
  Scanner scanner(text);
  const auto year = scanner.digits(4);
  if (!year) return std::nullopt;
  const bool whole_year = scanner.done();
  const auto month = !whole_year && scanner.take("-") ? scanner.digits(2) : std::nullopt;
  if (!whole_year && (!month || !scanner.done())) return std::nullopt;
  const auto first = Day::from_ymd(*year, month.value_or(1), 1);
  if (!first) return std::nullopt;
  return Reading{*first, first->plus_months(whole_year ? kMonthsOfYear : 1).plus_days(-1), {}};
}

std::optional<Reading> read_moment(std::string_view text, const Present& present) {
  const auto moment = scan_moment(text);
  if (!moment) return std::nullopt;
  if (moment->offset) return at_moment(*moment, present);
  return at_moment(present.zone->resolve(moment->day, moment->second.value_or(0)), present);
}

std::optional<Reading> read_iso(std::string_view text, const Present& present) {
  if (const auto day = parse_day(text)) return one_day(*day);
  if (auto span = read_span(text)) return span;
  return read_moment(text, present);
}

// -3d: from the logical today, in whole calendar days; never by hours (summer time).
std::optional<Reading> read_relative(std::string_view text, const Present& present) {
  const bool back = text.substr(0, 1) == "-";
  if (!back && text.substr(0, 1) != "+") return std::nullopt;
  const auto length = scan_length(text.substr(1));
  if (!length) return std::nullopt;
  if (is_time_unit(length->unit)) throw too_fine(text);
  const int count = std::min(length->count, kMostUnits);
  const auto day = moved(present.today(), back ? -count : count, length->unit);
  if (!day) return std::nullopt;
  return checked_day(text, *day);
}

void refuse_unsigned(std::string_view text) {
  const auto length = scan_length(text);
  if (length && is_time_unit(length->unit)) throw too_fine(text);
  if (!length || !moved(Day(), 0, length->unit)) return;
  throw usage_error(reason("'{}' does not say before or after today", shown(text)),
                    hint("write -{} or +{}", shown(text), shown(text)));
}

// Someone's own way to write a date is never guessed at: the two sides of the sea read it differently.
void refuse_numeric(std::string_view text, const Present& present) {
  const auto days = days_of_numeric_date(text, present.today().year());
  if (days.empty()) return;
  const std::string first = to_string(days.front());
  if (days.size() == 1) {
    throw usage_error(reason("'{}' is not written as year-month-day", shown(text)), hint("write {}", first));
  }
  throw usage_error(reason("'{}' can be {} or {}", shown(text), first, to_string(days.back())),
                    hint("write the one you mean, for example {}", first));
}

}  // namespace

Stamp Present::stamp() const { return zone->at(now); }

Day Present::today() const { return logical_day(stamp(), day_start); }

Reading read_phrase(std::string_view text, const Present& present) {
  const std::string phrase = lowered(text);
  if (auto reading = read_word(phrase, present)) return *reading;
  if (auto reading = read_iso(phrase, present)) return *reading;
  if (auto reading = read_relative(text, present)) return *reading;
  refuse_unsigned(text);
  refuse_numeric(text, present);
  throw not_a_date(text);
}

Reading read_last(std::string_view text, const Present& present) {
  const auto length = scan_length(text);
  if (!length) throw not_a_length(text);
  if (is_time_unit(length->unit)) throw too_fine(text);
  const Day today = present.today();
  const auto before = moved(today, -std::min(length->count, kMostUnits), length->unit);
  if (!before || length->count < 1) throw not_a_length(text);
  if (!in_range(*before)) throw out_of_range(text);
  return {before->plus_days(1), today, {}};
}

}  // namespace rcw::time
