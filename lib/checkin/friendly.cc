// SPDX-License-Identifier: MIT
#include "lib/checkin/friendly.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "lib/base/reason.h"
#include "lib/checkin/calendar_words.h"
#include "lib/checkin/friendly_grammar.h"

namespace rcw::checkin {
namespace {

constexpr std::size_t kMostBytes = 2100;  // an RRULE and a time
constexpr std::array<std::string_view, 4> kUnits = {"day", "week", "month", "year"};
constexpr int kMostPlace = 5;

std::string every(const Rule& rule) {
  const std::string_view unit = kUnits[static_cast<std::size_t>(rule.frequency)];
  return rule.interval == 1 ? fmt::format("every {}", unit)
                            : fmt::format("every {} {}s", rule.interval, unit);
}

// "a", "a and b", "a, b and c"
std::string list_of(const std::vector<std::string>& items) {
  std::string text;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) text += i + 1 == items.size() ? " and " : ", ";
    text += items[i];
  }
  return text;
}

// The days from one to another, if it is these and no others.
bool are_days(const Rule& rule, int from, int to) {
  const auto size = static_cast<std::size_t>(to - from + 1);
  return rule.weekdays.size() == size && rule.weekdays.front() == NthWeekday{0, from} &&
         rule.weekdays.back() == NthWeekday{0, to};
}

std::string days_of_week(const Rule& rule) {
  if (are_days(rule, 1, 5)) return "weekdays";
  if (are_days(rule, 6, 7)) return "weekends";
  std::vector<std::string> names;
  for (const NthWeekday& day : rule.weekdays) names.push_back(weekday_word(day.weekday));
  return list_of(names);
}

std::string weekly_words(const Rule& rule) {
  if (rule.weekdays.empty()) return every(rule);
  const std::string days = days_of_week(rule);
  if (rule.interval != 1) return every(rule) + " on " + days;
  return days.starts_with("week") ? days : "every " + days;
}

bool is_place(int place) { return place == -1 || (place >= 1 && place <= kMostPlace); }

// "last sunday", "first weekday"
std::optional<std::string> placed_day(const Rule& rule) {
  if (are_days(rule, 1, 5) && rule.positions.size() == 1 && is_place(rule.positions.front()))
    return ordinal_word(rule.positions.front()) + " weekday";
  const bool one = rule.weekdays.size() == 1 && rule.positions.empty();
  if (!one || !is_place(rule.weekdays.front().nth)) return std::nullopt;
  return ordinal_word(rule.weekdays.front().nth) + " " + weekday_word(rule.weekdays.front().weekday);
}

// "the 1st and the last day"
std::optional<std::string> dates(const Rule& rule) {
  std::vector<std::string> items;
  for (const int day : rule.month_days)
    if (day > 0) items.push_back("the " + ordinal_number(day));
  if (!rule.month_days.empty() && rule.month_days.front() == -1) items.emplace_back("the last day");
  return items.size() == rule.month_days.size() && rule.positions.empty() ? std::optional(list_of(items))
                                                                          : std::nullopt;
}

std::optional<std::string> monthly_words(const Rule& rule) {
  const std::string start = (rule.interval == 1 ? "monthly" : every(rule)) + " on ";
  if (rule.weekdays.empty()) {
    if (rule.month_days.empty()) return rule.positions.empty() ? std::optional(every(rule)) : std::nullopt;
    const auto days = dates(rule);
    return days ? std::optional(start + *days) : std::nullopt;
  }
  const auto day = rule.month_days.empty() ? placed_day(rule) : std::nullopt;
  if (!day) return std::nullopt;
  return rule.interval == 1 ? *day + " of the month" : start + "the " + *day;
}

std::optional<std::string> yearly_words(const Rule& rule) {
  if (rule.months.empty() && rule.month_days.empty()) return every(rule);
  const bool one = rule.months.size() == 1 && rule.month_days.size() == 1 && rule.month_days.front() > 0;
  if (!one || rule.month_days.front() > most_days(rule.months.front())) return std::nullopt;
  return fmt::format("{} on {} {}", rule.interval == 1 ? "yearly" : every(rule), rule.month_days.front(),
                     month_word(rule.months.front()));
}

// Nothing when the grammar has no words for it; without the end of the rule.
std::optional<std::string> words(const Rule& rule) {
  const bool monthly = rule.frequency == Frequency::monthly;
  const bool yearly = rule.frequency == Frequency::yearly;
  if (rule.week_start != 1 || !rule.weeks.empty() || !rule.year_days.empty()) return std::nullopt;
  if ((rule.until && rule.until->second) || (!yearly && !rule.months.empty())) return std::nullopt;
  if (!monthly && !rule.positions.empty()) return std::nullopt;
  if (monthly) return monthly_words(rule);
  if (yearly) return rule.weekdays.empty() ? yearly_words(rule) : std::nullopt;
  if (rule.frequency == Frequency::weekly) return weekly_words(rule);
  return rule.weekdays.empty() && rule.month_days.empty() ? std::optional(every(rule)) : std::nullopt;
}

std::string end_words(const Rule& rule) {
  if (rule.count) return fmt::format(", {} times", *rule.count);
  return rule.until ? " until " + to_string(rule.until->day) : "";
}

std::string timed(std::string text, std::optional<int> second) {
  if (second) text += " " + time_word(*second);
  return text;
}

std::string describe_rule(const Rule& rule, std::optional<int> second) {
  const auto found = words(rule);
  return found ? timed(*found, second) + end_words(rule) : timed(to_string(rule), second);
}

// One day as a rule: the first day, once.
Series once_on(time::Day day, int second) {
  return {.first = day, .second_of_day = second, .rule = {.count = 1}};
}

}  // namespace

Rhythm parse_rhythm(std::string_view text) {
  if (text.size() > kMostBytes) {
    throw usage_error(reason("the rule is longer than {} bytes", kMostBytes),
                      hint("for example every sunday 19:00"));
  }
  const std::vector<std::string> list = words_of(text);
  const auto rhythm = find_rhythm(list);
  if (!rhythm) throw refusal_of_rhythm(list);
  return *rhythm;
}

std::string describe(const Rule& rule) { return describe_rule(rule, std::nullopt); }

std::string describe(const Rhythm& rhythm) {
  if (const auto* rule = std::get_if<Rule>(&rhythm.when)) return describe_rule(*rule, rhythm.second);
  if (const auto* day = std::get_if<time::Day>(&rhythm.when))
    return timed("once " + to_string(*day), rhythm.second);
  return timed(fmt::format("on day {}", std::get<DayNumber>(rhythm.when).number), rhythm.second);
}

Series series_of(const Rhythm& rhythm, time::Day start, int second) {
  const int time = rhythm.second.value_or(second);
  if (const auto* rule = std::get_if<Rule>(&rhythm.when))
    return {.first = start, .second_of_day = time, .rule = *rule};
  if (const auto* day = std::get_if<time::Day>(&rhythm.when)) return once_on(*day, time);
  const int number = std::get<DayNumber>(rhythm.when).number;
  const time::Day day = start.plus_days(number - 1);
  if (day > time::Day::from_epoch(time::kLastEpochDay)) {
    throw usage_error(reason("day {} lies after the year 9999", number), hint("start earlier"));
  }
  return once_on(day, time);
}

}  // namespace rcw::checkin
