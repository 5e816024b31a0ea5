// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rcw::checkin {

// The English words that friendly rules are made of, in small letters; for this room alone.

// "nov" or "november": 1 to 12.
std::optional<int> month_named(std::string_view word);
std::string month_word(int month);
// The most days that this month ever has: 29 in February.
int most_days(int month);

// "sunday"
std::string weekday_word(int weekday);

// "first" to "fifth", "1st" to "99th" with whatever ending English gives it, "last" as -1.
std::optional<int> ordinal_named(std::string_view word);
// "first" to "fifth" and "last".
std::string ordinal_word(int place);
// "31st"
std::string ordinal_number(int number);

// A time of day in seconds: 21:30, 21:30:15, 9pm, 9:30pm. Nothing for what can be two times, such as 9 or
// 12am.
std::optional<int> time_named(std::string_view word);
// "21:30", with seconds where there are some.
std::string time_word(int second);

// Every word there is, for near words.
std::vector<std::string> calendar_words();

}  // namespace rcw::checkin
