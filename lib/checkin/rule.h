// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/error.h"
#include "lib/time/day.h"

namespace rcw::checkin {

enum class Frequency { daily, weekly, monthly, yearly };

// A day of the week in a month or year: the first Sunday is {1, 7}, the last {-1, 7}, every one {0, 7}.
struct NthWeekday {
  int nth = 0;
  int weekday = 1;  // ISO: Monday 1 to Sunday 7
  friend auto operator<=>(const NthWeekday&, const NthWeekday&) = default;
};

// The end of a rule, itself counted in; without a time of day it is the whole of that day.
struct Until {
  time::Day day = {};
  std::optional<int> second = {};  // of the local day
  friend bool operator==(const Until&, const Until&) = default;
};

// Which days, as RFC 5545 says it and no looser: a rule of days in floating local time. The time of day
// and the day it begins stand beside it, in a Series. Lists are sorted and hold nothing twice; a number
// below zero counts from the end. What the lists leave open, the first day of the series decides.
struct Rule {
  Frequency frequency = Frequency::daily;
  int interval = 1;               // 1 to 1000
  std::optional<int> count = {};  // 1 to 10000; never together with `until`
  std::optional<Until> until = {};
  std::vector<int> months = {};           // BYMONTH, 1 to 12
  std::vector<int> weeks = {};            // BYWEEKNO, 1 to 53; yearly only
  std::vector<int> year_days = {};        // BYYEARDAY, 1 to 366; yearly only
  std::vector<int> month_days = {};       // BYMONTHDAY, 1 to 31; not weekly
  std::vector<NthWeekday> weekdays = {};  // BYDAY
  std::vector<int> positions = {};        // BYSETPOS: of the days of one period these alone
  int week_start = 1;                     // WKST, ISO

  friend bool operator==(const Rule&, const Rule&) = default;
};

// The canonical text, "FREQ=WEEKLY;INTERVAL=4;BYDAY=SU": what parse_rrule reads back to an equal rule.
std::string to_string(const Rule& rule);
// "DAILY"
std::string frequency_name(Frequency frequency);
// "MO" to "SU"
std::string weekday_code(int weekday);

// The most days that a rule can have in one of its days, weeks, months or years, before `positions`.
int most_days_of_period(const Rule& rule);

// Sorts the lists, and refuses what RFC 5545 does: parts that do not go together, positions that no period
// reaches, numbers out of their range. Throws Error(usage), or Error(bad_data) where `where` has a file.
Rule checked(Rule rule, const Where& where = {});

// The rule with what it leaves open filled in from the first day of its series: "every month" from the
// 6th is every month on the 6th.
Rule settled(Rule rule, time::Day first);

}  // namespace rcw::checkin
