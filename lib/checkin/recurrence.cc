// SPDX-License-Identifier: MIT
// The door of libical. It is asked for the days of one part of a rule (source_of) and for nothing else, and
// not at all by rules of days and weeks. What the other parts leave of them, which periods count, and where
// it ends is worked out here, because libical 3.0.16 is wrong or slow in the rest
// (unit/checkin/recurrence_test.cc):
//  - with a zone, a daily 02:30 stays at 03:30 for ever after a gap (libical#318, #1402);
//  - INTERVAL: every second week is one week off when the start is not an occurrence itself;
//  - BYSETPOS is passed over for DAILY and WEEKLY, a BYMONTHDAY below zero never is for DAILY;
//  - BYWEEKNO gives days out of order, and some of the first week that BYDAY does not have;
//  - parts that never meet (30 February) are tried until 2582, for seconds;
//  - years: it stops at 2582, and before 1582 it has the Julian calendar. Our calendar is the same again
//    after 400 years, weekdays too.
#include "lib/checkin/recurrence.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "lib/base/reason.h"
#include "lib/checkin/refuse.h"

namespace rcw::checkin {
namespace {

using time::Day;

constexpr int kCycle = 400;  // years
constexpr int kDaysOfCycle = 146097;
constexpr int kFirstYear = 1970;  // of the 400 in which libical is asked to begin
constexpr int kDaysOfWeek = 7;
constexpr int kMostOfWeek = 4;  // of its days lie in the year that a week belongs to
constexpr int kMonths = 12;

int floor_divided(int value, int by) { return value / by - (value % by < 0 ? 1 : 0); }

// The Monday (or what WKST says) of a day's week.
Day week_begin(Day day, int week_start) {
  return day.plus_days(-((day.weekday() - week_start + kDaysOfWeek) % kDaysOfWeek));
}

// The number of the day, week, month or year that INTERVAL counts.
int period_of(const Rule& rule, Day day) {
  switch (rule.frequency) {
    case Frequency::daily:
      return day.epoch_days();
    case Frequency::weekly:
      return floor_divided(week_begin(day, rule.week_start).epoch_days(), kDaysOfWeek);
    case Frequency::monthly:
      return day.year() * kMonths + day.month();
    case Frequency::yearly:
      return day.year();
  }
  return 0;
}

Day period_begin(const Rule& rule, Day day) {
  switch (rule.frequency) {
    case Frequency::daily:
      return day;
    case Frequency::weekly:
      return week_begin(day, rule.week_start);
    case Frequency::monthly:
      return day.plus_days(1 - day.day());
    case Frequency::yearly:
      return Day::from_ymd(day.year(), 1, 1).value_or(day);
  }
  return day;
}

bool numbered(const NthWeekday& day) { return day.nth != 0; }

// The part of a rule that libical is asked for, as a rule of its own. It never goes without a day for more
// than eight years.
Rule source_of(const Rule& rule) {
  if (std::any_of(rule.weekdays.begin(), rule.weekdays.end(), numbered)) {
    const bool of_year = rule.frequency == Frequency::yearly && rule.months.empty();
    return {.frequency = of_year ? Frequency::yearly : Frequency::monthly, .weekdays = rule.weekdays};
  }
  if (!rule.weekdays.empty()) return {.frequency = Frequency::weekly, .weekdays = rule.weekdays};
  if (!rule.month_days.empty()) return {.frequency = Frequency::monthly, .month_days = rule.month_days};
  if (!rule.year_days.empty()) return {.frequency = Frequency::yearly, .year_days = rule.year_days};
  return {.frequency = Frequency::daily};
}

bool has_weekday(const Rule& rule, Day day) {
  return rule.weekdays.empty() || std::find(rule.weekdays.begin(), rule.weekdays.end(),
                                            NthWeekday{0, day.weekday()}) != rule.weekdays.end();
}

// Days one after another without an end, as libical finds them.
class LibicalWalk {
 public:
  LibicalWalk(const Rule& source, Day begin)
      : shift_(floor_divided(begin.year() - kFirstYear, kCycle) * kDaysOfCycle) {
    const Day start = begin.plus_days(-shift_);
    icaltimetype date = {};  // icaltime_null_date() has the hour -1, and then every day is the first again
    date.is_date = 1;
    date.year = start.year();
    date.month = start.month();
    date.day = start.day();
    walk_.reset(icalrecur_iterator_new(icalrecurrencetype_from_string(to_string(source).c_str()), date));
  }

  std::optional<Day> next() {
    if (!walk_) return std::nullopt;
    const icaltimetype date = icalrecur_iterator_next(walk_.get());
    if (icaltime_is_null_time(date)) return std::nullopt;
    const auto day = Day::from_ymd(date.year, date.month, date.day);
    return day ? std::optional(day->plus_days(shift_)) : std::nullopt;
  }

 private:
  struct Free {
    void operator()(icalrecur_iterator* walk) const { icalrecur_iterator_free(walk); }
  };
  int shift_;
  std::unique_ptr<icalrecur_iterator, Free> walk_;
};

// The days of the part of a rule that source_of chooses. Days and days of the week are counted here: most
// rhythms are these, and libical with ICU behind it takes half a millisecond to begin.
class Source {
 public:
  Source(const Rule& rule, Day begin) : source_(source_of(rule)), plain_(begin) {
    const bool counted = source_.frequency == Frequency::daily || source_.frequency == Frequency::weekly;
    if (!counted) libical_.emplace(source_, begin);
  }

  std::optional<Day> next() {
    if (libical_) return libical_->next();
    while (!has_weekday(source_, plain_)) plain_ = plain_.plus_days(1);
    return std::exchange(plain_, plain_.plus_days(1));
  }

 private:
  Rule source_;
  Day plain_;
  std::optional<LibicalWalk> libical_ = {};
};

// Whether a list has a number, counted from the front or from the end of so many; an empty one has all.
bool admits(const std::vector<int>& list, int number, int of) {
  return list.empty() || std::any_of(list.begin(), list.end(), [number, of](int value) {
           return value == number || value == number - of - 1;
         });
}

int days_of_month(Day day) { return day.plus_days(1 - day.day()).plus_months(1).plus_days(-1).day(); }

Day new_year(int year) {
  return Day::from_ymd(year, 1, 1).value_or(Day::from_epoch(time::kLastEpochDay + 1));
}

bool admits_year_day(const Rule& rule, Day day) {
  const int first = new_year(day.year()).epoch_days();
  return admits(rule.year_days, day.epoch_days() - first + 1, new_year(day.year() + 1).epoch_days() - first);
}

// The first day of week 1: the week, as WKST begins it, with four days in the year.
int first_week(int year, int week_start) {
  return week_begin(new_year(year).plus_days(kMostOfWeek - 1), week_start).epoch_days();
}

bool admits_week(const Rule& rule, Day day) {
  if (rule.weeks.empty()) return true;
  const Day begin = week_begin(day, rule.week_start);
  const int year = begin.plus_days(kMostOfWeek - 1).year();
  const int first = first_week(year, rule.week_start);
  return admits(rule.weeks, (begin.epoch_days() - first) / kDaysOfWeek + 1,
                (first_week(year + 1, rule.week_start) - first) / kDaysOfWeek);
}

bool admits_day(const Rule& rule, Day day) {
  return admits(rule.months, day.month(), kMonths) &&
         admits(rule.month_days, day.day(), days_of_month(day)) && admits_year_day(rule, day) &&
         admits_week(rule, day);
}

// The days of a rule from the period of a day on, all parts of it but its end kept; oldest first.
class Walk {
 public:
  Walk(const Rule& rule, Day first, Day from)
      : rule_(rule),
        first_(first),
        last_(from.plus_months(kSearchYears * kMonths)),
        source_(rule, period_begin(rule, from)) {}

  std::optional<Day> next() { return rule_.positions.empty() ? next_of_rule() : next_picked(); }

 private:
  bool in_period_that_counts(Day day) const {
    return (period_of(rule_, day) - period_of(rule_, first_)) % rule_.interval == 0;
  }

  // The next day of a period that counts, in the first one those before the start too.
  std::optional<Day> next_day() {
    while (const auto day = source_.next()) {
      if (*day > last_) break;
      if (in_period_that_counts(*day) && admits_day(rule_, *day)) return day;
    }
    return std::nullopt;
  }

  std::optional<Day> next_of_rule() {
    auto day = next_day();
    while (day && *day < first_) day = next_day();
    return day;
  }

  std::optional<Day> next_picked() {
    while (true) {
      while (!ready_.empty()) {
        const Day day = ready_.back();
        ready_.pop_back();
        if (day >= first_) return day;
      }
      const std::vector<Day> days = take_period();
      if (days.empty()) return std::nullopt;
      ready_ = picked(days);
    }
  }

  // Of a month or year BYSETPOS picks among all days, of the first week among those left of it: RFC 5545
  // leaves it open, and dateutil does so.
  std::optional<Day> next_to_pick() {
    return rule_.frequency == Frequency::weekly ? next_of_rule() : next_day();
  }

  std::vector<Day> take_period() {
    std::vector<Day> days;
    auto day = ahead_ ? std::exchange(ahead_, std::nullopt) : next_to_pick();
    while (day && (days.empty() || period_of(rule_, *day) == period_of(rule_, days.front()))) {
      days.push_back(*day);
      day = next_to_pick();
    }
    ahead_ = day;
    return days;
  }

  // Those that BYSETPOS names, the latest first.
  std::vector<Day> picked(const std::vector<Day>& days) const {
    const int size = static_cast<int>(days.size());
    std::vector<Day> some;
    for (int number = size; number >= 1; --number)
      if (admits(rule_.positions, number, size)) some.push_back(days[static_cast<std::size_t>(number - 1)]);
    return some;
  }

  const Rule& rule_;
  Day first_;
  Day last_;
  Source source_;
  std::optional<Day> ahead_ = {};
  std::vector<Day> ready_ = {};
};

bool has(const std::vector<Day>& days, Day day) {
  return std::find(days.begin(), days.end(), day) != days.end();
}

}  // namespace

Day last_day_of(const Series& series) {
  Day last = Day::from_epoch(time::kLastEpochDay);
  if (series.until) last = std::min(last, *series.until);
  if (!series.rule.until) return last;
  const Until& until = *series.rule.until;
  const bool too_early = until.second && *until.second < series.second_of_day;
  return std::min(last, until.day.plus_days(too_early ? -1 : 0));
}

std::vector<Day> occurrences(const Series& series, Day from, Day to, std::size_t limit) {
  const Rule rule = settled(series.rule, series.first);
  const Day last = std::min(to, last_day_of(series));
  std::vector<Day> found;
  if (std::max(from, series.first) > last) return found;
  Walk walk(rule, series.first, rule.count ? series.first : std::max(from, series.first));
  int number = 0;
  while (found.size() < limit) {
    const auto day = walk.next();
    if (!day || *day > last || (rule.count && ++number > *rule.count)) break;
    if (*day >= from && !has(series.exceptions, *day)) found.push_back(*day);
  }
  return found;
}

std::optional<Day> next_occurrence(const Series& series, Day from) {
  const auto found = occurrences(series, from, Day::from_epoch(time::kLastEpochDay), 1);
  return found.empty() ? std::nullopt : std::optional(found.front());
}

Day first_occurrence(const Series& series) {
  if (const auto day = next_occurrence(series, series.first)) return *day;
  throw usage_error(reason("the rule has no date within {} years", kSearchYears),
                    hint("look at the day, the month and the end of the rule"));
}

}  // namespace rcw::checkin
