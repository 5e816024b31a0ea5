// SPDX-License-Identifier: MIT
#include "lib/checkin/rule.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace rcw::checkin {
namespace {

constexpr std::array<std::string_view, 4> kFrequencies = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
constexpr std::array<std::string_view, 7> kWeekdays = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

std::string code_of(const NthWeekday& day) {
  return day.nth == 0 ? weekday_code(day.weekday) : fmt::format("{}{}", day.nth, weekday_code(day.weekday));
}

std::string text_of(const Until& until) {
  const std::string day =
      fmt::format("{:04}{:02}{:02}", until.day.year(), until.day.month(), until.day.day());
  if (!until.second) return day;
  return fmt::format("{}T{:02}{:02}{:02}", day, *until.second / 3600, *until.second / 60 % 60,
                     *until.second % 60);
}

void add_list(std::string& text, std::string_view name, const std::vector<int>& values) {
  if (!values.empty()) text += fmt::format(";{}={}", name, fmt::join(values, ","));
}

void add_weekdays(std::string& text, const std::vector<NthWeekday>& days) {
  std::vector<std::string> codes;
  for (const NthWeekday& day : days) codes.push_back(code_of(day));
  if (!codes.empty()) text += fmt::format(";BYDAY={}", fmt::join(codes, ","));
}

bool says_which_days(const Rule& rule) {
  return !rule.weekdays.empty() || !rule.month_days.empty() || !rule.year_days.empty();
}

void settle_year(Rule& rule, time::Day first) {
  if (rule.months.empty()) rule.months = {first.month()};
  rule.month_days = {first.day()};
}

}  // namespace

std::string frequency_name(Frequency frequency) {
  return std::string(kFrequencies[static_cast<std::size_t>(frequency)]);
}

std::string weekday_code(int weekday) {
  return std::string(kWeekdays[static_cast<std::size_t>(weekday - 1)]);
}

std::string to_string(const Rule& rule) {
  std::string text = "FREQ=" + frequency_name(rule.frequency);
  if (rule.interval != 1) text += fmt::format(";INTERVAL={}", rule.interval);
  if (rule.count) text += fmt::format(";COUNT={}", *rule.count);
  if (rule.until) text += ";UNTIL=" + text_of(*rule.until);
  add_list(text, "BYMONTH", rule.months);
  add_list(text, "BYWEEKNO", rule.weeks);
  add_list(text, "BYYEARDAY", rule.year_days);
  add_list(text, "BYMONTHDAY", rule.month_days);
  add_weekdays(text, rule.weekdays);
  add_list(text, "BYSETPOS", rule.positions);
  if (rule.week_start != 1) text += ";WKST=" + weekday_code(rule.week_start);
  return text;
}

Rule settled(Rule rule, time::Day first) {
  if (says_which_days(rule)) return rule;
  switch (rule.frequency) {
    case Frequency::daily:
      break;
    case Frequency::weekly:
      rule.weekdays = {{0, first.weekday()}};
      break;
    case Frequency::monthly:
      rule.month_days = {first.day()};
      break;
    case Frequency::yearly:
      settle_year(rule, first);
      break;
  }
  return rule;
}

}  // namespace rcw::checkin
