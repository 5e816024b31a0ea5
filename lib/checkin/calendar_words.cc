// SPDX-License-Identifier: MIT
#include "lib/checkin/calendar_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "lib/time/stamp.h"
#include "lib/time/week.h"

namespace rcw::checkin {
namespace {

constexpr std::size_t kShort = 3;
constexpr int kNoon = 12;
constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
constexpr std::array<int, 12> kMostDays = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
constexpr std::array<std::string_view, 5> kOrdinals = {"first", "second", "third", "fourth", "fifth"};
constexpr std::array<std::string_view, 22> kOthers = {
    "every", "other", "day", "days", "week",  "weeks", "month", "months", "year",    "years",  "on",
    "the",   "of",    "and", "once", "until", "times", "daily", "weekly", "monthly", "yearly", "at"};
constexpr std::array<std::string_view, 5> kGroups = {"weekdays", "weekday", "weekends", "weekend", "last"};

template <std::size_t Size>
std::optional<int> place_in(const std::array<std::string_view, Size>& names, std::string_view word) {
  const auto* found = std::find(names.begin(), names.end(), word);
  return found == names.end() ? std::nullopt : std::optional(static_cast<int>(found - names.begin()) + 1);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// One or two digits from the start of a word, taken from it.
std::optional<int> take_number(std::string_view& word) {
  const auto digits =
      static_cast<std::size_t>(std::find_if_not(word.begin(), word.end(), is_digit) - word.begin());
  if (digits < 1 || digits > 2) return std::nullopt;
  int value = 0;
  std::from_chars(word.data(), word.data() + digits, value);
  word.remove_prefix(digits);
  return value;
}

std::string_view ending(int number) {
  if (number / 10 == 1) return "th";
  switch (number % 10) {
    case 1:
      return "st";
    case 2:
      return "nd";
    case 3:
      return "rd";
    default:
      return "th";
  }
}

// "9pm" and "9:30pm", but 12am and 12pm are noon to some and midnight to others.
std::optional<int> half_day_time(std::string_view word) {
  const bool evening = word.ends_with("pm");
  if (!evening && !word.ends_with("am")) return std::nullopt;
  word.remove_suffix(2);
  const auto hour = take_number(word);
  if (!hour || *hour < 1 || *hour >= kNoon) return std::nullopt;
  int minute = 0;
  if (word.size() == 3 && word.front() == ':') {
    word.remove_prefix(1);
    minute = take_number(word).value_or(60);
  }
  if (!word.empty() || minute > 59) return std::nullopt;
  return (*hour + (evening ? kNoon : 0)) * 3600 + minute * 60;
}

// HH:MM:SS
std::optional<int> time_with_seconds(std::string_view word) {
  if (word.size() != 8 || word[5] != ':') return std::nullopt;
  const auto minutes = time::parse_time_of_day(word.substr(0, 5));
  std::string_view rest = word.substr(6);
  const auto seconds = take_number(rest);
  if (!minutes || !seconds || !rest.empty() || *seconds > 59) return std::nullopt;
  return *minutes + *seconds;
}

}  // namespace

std::optional<int> month_named(std::string_view word) {
  for (std::size_t i = 0; i < kMonths.size(); ++i)
    if (word == kMonths[i] || word == kMonths[i].substr(0, kShort)) return static_cast<int>(i) + 1;
  return std::nullopt;
}

std::string month_word(int month) { return std::string(kMonths[static_cast<std::size_t>(month - 1)]); }

int most_days(int month) { return kMostDays[static_cast<std::size_t>(month - 1)]; }

std::string weekday_word(int weekday) { return time::weekday_names()[static_cast<std::size_t>(weekday - 1)]; }

std::optional<int> ordinal_named(std::string_view word) {
  if (word == "last") return -1;
  if (const auto place = place_in(kOrdinals, word)) return place;
  const auto number = take_number(word);
  return number && *number > 0 && word == ending(*number) ? number : std::nullopt;
}

std::string ordinal_word(int place) {
  return place < 0 ? "last" : std::string(kOrdinals[static_cast<std::size_t>(place - 1)]);
}

std::string ordinal_number(int number) { return fmt::format("{}{}", number, ending(number)); }

std::optional<int> time_named(std::string_view word) {
  if (const auto second = time::parse_time_of_day(word)) return second;
  if (const auto second = time_with_seconds(word)) return second;
  return half_day_time(word);
}

std::string time_word(int second) {
  const std::string text = fmt::format("{:02}:{:02}", second / 3600, second / 60 % 60);
  return second % 60 == 0 ? text : fmt::format("{}:{:02}", text, second % 60);
}

std::vector<std::string> calendar_words() {
  std::vector<std::string> all(kOthers.begin(), kOthers.end());
  all.insert(all.end(), kGroups.begin(), kGroups.end());
  all.insert(all.end(), kOrdinals.begin(), kOrdinals.end());
  for (auto& name : time::weekday_names()) all.push_back(std::move(name));
  for (const std::string_view name : kMonths) {
    all.emplace_back(name);
    all.emplace_back(name.substr(0, kShort));
  }
  return all;
}

}  // namespace rcw::checkin
