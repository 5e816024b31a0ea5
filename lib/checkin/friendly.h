// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "lib/checkin/recurrence.h"
#include "lib/checkin/rule.h"

namespace rcw::checkin {

// A day counted from a start; day 1 is the start itself.
struct DayNumber {
  int number = 1;  // 1 to 36525
  friend bool operator==(const DayNumber&, const DayNumber&) = default;
};

// When, as somebody says it: a rule or a single day, and perhaps a time of day.
struct Rhythm {
  std::variant<Rule, time::Day, DayNumber> when = {};
  std::optional<int> second = {};  // of the local day
  friend bool operator==(const Rhythm&, const Rhythm&) = default;
};

// Reads, in any case, commas being blanks, "|" between what may stand there:
//
//   rhythm   when [[at] time] [until DATE | N times]
//   when     daily | weekly | monthly | yearly | every [N | other] day|week|month|year
//            … week … on DAYS           every 4 weeks on sunday
//            … month … on DATES         monthly on the 1st and the 15th; every 2 months on the last sunday
//            … year … on DATE           yearly on 6 november; yearly on november 6
//            every [other] DAYS         every monday and thursday
//            weekdays | weekends | every weekday
//            PLACE DAY of the month     last sunday of the month; first weekday of the month; last day …
//            on day N                   one day, counted from the start, which is day 1
//            once YYYY-MM-DD
//            FREQ=…                     RFC 5545, as parse_rrule has it
//   time     21:30 | 9pm | 9:30 pm
//
// Names of days and months are English, whole or their first three letters. A month without that day is
// skipped: the 31st stays the 31st. Throws Error(usage) with the nearest form, and with both readings
// of what can be two things (9, 12am, "sunday" alone, "every second sunday").
Rhythm parse_rhythm(std::string_view text);

// The words that parse_rhythm reads back to an equal value; the RRULE where the grammar has none.
std::string describe(const Rule& rule);
std::string describe(const Rhythm& rhythm);

// The series of a rhythm that starts on a day; `second` is the time of day for one that says none. Throws
// Error(usage) when a counted day would lie after the year 9999.
Series series_of(const Rhythm& rhythm, time::Day start, int second);

}  // namespace rcw::checkin
