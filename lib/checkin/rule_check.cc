// SPDX-License-Identifier: MIT
// What a rule may not say: checked() of rule.h.
#include <algorithm>
#include <cstdlib>
#include <string_view>

#include "lib/base/reason.h"
#include "lib/checkin/refuse.h"
#include "lib/checkin/rule.h"

namespace rcw::checkin {
namespace {

constexpr int kMostDaysOfWeek = 7;
constexpr int kMostWeekdaysOfMonth = 5;
constexpr int kMostWeekdaysOfYear = 53;
constexpr int kMostDaysOfMonth = 31;
constexpr int kMostDaysOfYear = 366;

template <typename Value>
void sort_list(std::vector<Value>& list) {
  std::sort(list.begin(), list.end());
  list.erase(std::unique(list.begin(), list.end()), list.end());
}

bool has_numbers(const Rule& rule) {
  return std::any_of(rule.weekdays.begin(), rule.weekdays.end(),
                     [](const auto& day) { return day.nth != 0; });
}

void require_frequency(bool good, std::string_view part, const Rule& rule, std::string_view others,
                       const Where& where) {
  if (good) return;
  throw refused(where, reason("{} does not go with FREQ={}", part, frequency_name(rule.frequency)),
                hint("{} goes with {}", part, others));
}

void require_parts_that_go_together(const Rule& rule, const Where& where) {
  const bool yearly = rule.frequency == Frequency::yearly;
  const bool weekly = rule.frequency == Frequency::weekly;
  require_frequency(yearly || rule.weeks.empty(), "BYWEEKNO", rule, "FREQ=YEARLY", where);
  require_frequency(yearly || rule.year_days.empty(), "BYYEARDAY", rule, "FREQ=YEARLY", where);
  require_frequency(!weekly || rule.month_days.empty(), "BYMONTHDAY", rule,
                    "FREQ=DAILY, FREQ=MONTHLY and FREQ=YEARLY", where);
  require_frequency(yearly || rule.frequency == Frequency::monthly || !has_numbers(rule), "a number in BYDAY",
                    rule, "FREQ=MONTHLY and FREQ=YEARLY", where);
  if (has_numbers(rule) && !rule.weeks.empty()) {
    throw refused(where, reason("a number in BYDAY does not go with BYWEEKNO"),
                  hint("leave the number out: the week is given already"));
  }
  if (!rule.weeks.empty() && rule.weekdays.empty() && rule.month_days.empty() && rule.year_days.empty()) {
    throw refused(where, reason("BYWEEKNO leaves the day of the week open"),
                  hint("say which one, for example BYWEEKNO=20;BYDAY=MO"));
  }
  if (rule.count && rule.until) {
    throw refused(where, reason("COUNT and UNTIL are both given"), hint("leave one of them out"));
  }
}

// "the sixth Sunday of the month" is a slip of the pen, and no year would ever have it.
void require_numbers_in_reach(const Rule& rule, const Where& where) {
  const bool of_year = rule.frequency == Frequency::yearly && rule.months.empty();
  const int most = of_year ? kMostWeekdaysOfYear : kMostWeekdaysOfMonth;
  const bool good = std::all_of(rule.weekdays.begin(), rule.weekdays.end(),
                                [most](const auto& day) { return std::abs(day.nth) <= most; });
  if (good) return;
  throw refused(where, reason("a number in BYDAY is beyond {}", most),
                hint("count from the end with a number below zero: -1SU is the last Sunday"));
}

void require_positions_in_reach(const Rule& rule, const Where& where) {
  if (rule.positions.empty()) return;
  if (rule.weekdays.empty() && rule.month_days.empty() && rule.year_days.empty() && rule.weeks.empty() &&
      rule.months.empty()) {
    throw refused(where, reason("BYSETPOS has nothing to choose from"),
                  hint("say among which days, for example BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"));
  }
  const int most = most_days_of_period(rule);
  for (const int position : rule.positions) {
    if (std::abs(position) <= most) continue;
    throw refused(where, reason("BYSETPOS={} never happens", position),
                  hint("there are at most {} days to choose from", most));
  }
}

int most_weekdays(const Rule& rule, int of_each) {
  int days = 0;
  for (const NthWeekday& day : rule.weekdays) days += day.nth == 0 ? of_each : 1;
  return days;
}

int size_or(const std::vector<int>& list, int otherwise) {
  return list.empty() ? otherwise : static_cast<int>(list.size());
}

int most_days_of_month(const Rule& rule) {
  const int by_date = size_or(rule.month_days, kMostDaysOfMonth);
  if (!rule.weekdays.empty()) return std::min(by_date, most_weekdays(rule, kMostWeekdaysOfMonth));
  return rule.month_days.empty() ? 1 : by_date;
}

int most_days_of_year(const Rule& rule) {
  const int months = size_or(rule.months, 12);
  int days = size_or(rule.year_days, kMostDaysOfYear);
  if (!rule.month_days.empty()) days = std::min(days, months * size_or(rule.month_days, 0));
  // Week 1 can come twice in a year of the calendar: in January and at the end of December.
  if (!rule.weeks.empty()) days = std::min(days, (size_or(rule.weeks, 0) + 1) * kMostDaysOfWeek);
  if (!rule.weekdays.empty()) {
    const bool by_month = !rule.months.empty();
    const int of_each = by_month ? months * kMostWeekdaysOfMonth : kMostWeekdaysOfYear;
    const int numbered =
        by_month ? months * most_weekdays(rule, kMostWeekdaysOfMonth) : most_weekdays(rule, of_each);
    return std::min(days, numbered);
  }
  return rule.year_days.empty() && rule.month_days.empty() ? months : days;
}

}  // namespace

int most_days_of_period(const Rule& rule) {
  switch (rule.frequency) {
    case Frequency::daily:
      return 1;
    case Frequency::weekly:
      return rule.weekdays.empty() ? 1 : static_cast<int>(rule.weekdays.size());
    case Frequency::monthly:
      return most_days_of_month(rule);
    case Frequency::yearly:
      return most_days_of_year(rule);
  }
  return 1;
}

Rule checked(Rule rule, const Where& where) {
  for (auto* list : {&rule.months, &rule.weeks, &rule.year_days, &rule.month_days, &rule.positions})
    sort_list(*list);
  sort_list(rule.weekdays);
  require_parts_that_go_together(rule, where);
  require_numbers_in_reach(rule, where);
  require_positions_in_reach(rule, where);
  return rule;
}

}  // namespace rcw::checkin
