// SPDX-License-Identifier: MIT
#include "lib/time/length.h"

#include <algorithm>
#include <array>

#include "lib/time/scan.h"

namespace rcw::time {
namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kMonthsOfYear = 12;
constexpr int kMostUnits = 9999 * 366;  // more leaves the calendar in any unit of it

struct UnitName {
  std::string_view name;
  Unit unit;
};

constexpr std::array<UnitName, 20> kUnits = {{
    {"days", Unit::day},       {"day", Unit::day},       {"d", Unit::day},        {"weeks", Unit::week},
    {"week", Unit::week},      {"w", Unit::week},        {"months", Unit::month}, {"month", Unit::month},
    {"m", Unit::month},        {"years", Unit::year},    {"year", Unit::year},    {"y", Unit::year},
    {"minutes", Unit::minute}, {"minute", Unit::minute}, {"mins", Unit::minute},  {"min", Unit::minute},
    {"hours", Unit::hour},     {"hour", Unit::hour},     {"hr", Unit::hour},      {"h", Unit::hour},
}};

Step step_months(Day from, int months) {
  const Day day = from.plus_months(months);
  return {day, day.day() != from.day()};
}

}  // namespace

std::int64_t Length::seconds() const { return std::int64_t{count} * (unit == Unit::hour ? 3600 : 60); }

std::optional<Unit> unit_named(std::string_view word) {
  const auto* found =
      std::find_if(kUnits.begin(), kUnits.end(), [&](const UnitName& unit) { return unit.name == word; });
  return found == kUnits.end() ? std::nullopt : std::optional(found->unit);
}

std::vector<std::string> unit_names() {
  std::vector<std::string> names;
  names.reserve(kUnits.size());
  for (const UnitName& unit : kUnits) names.emplace_back(unit.name);
  return names;
}

std::optional<Length> read_length(Words& words) {
  const std::string_view word = words.next();
  Scanner scanner(word);
  const auto count = scanner.number();
  if (!count) return std::nullopt;
  const auto unit = unit_named(scanner.done() ? words.next() : scanner.rest());
  return unit ? std::optional(Length{*count, *unit}) : std::nullopt;
}

std::optional<Length> parse_length(std::string_view text) {
  const std::string phrase = plain_phrase(text);
  Words words(phrase);
  const auto length = read_length(words);
  return words.done() ? length : std::nullopt;
}

std::optional<std::int64_t> seconds_of(Length length) {
  constexpr std::int64_t kDay = 24 * 3600;
  if (length.on_clock()) return length.seconds();
  if (length.unit == Unit::day) return length.count * kDay;
  if (length.unit == Unit::week) return length.count * kDaysOfWeek * kDay;
  return std::nullopt;
}

Step step(Day from, Length length) {
  const int count = std::clamp(length.count, -kMostUnits, kMostUnits);
  switch (length.unit) {
    case Unit::week:
      return {from.plus_days(count * kDaysOfWeek)};
    case Unit::month:
      return step_months(from, count);
    case Unit::year:
      return step_months(from, count * kMonthsOfYear);
    default:
      return {from.plus_days(count)};
  }
}

}  // namespace rcw::time
