// SPDX-License-Identifier: MIT
// Why words are no rhythm: refusal_of_rhythm of friendly_grammar.h.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "lib/base/reason.h"
#include "lib/checkin/calendar_words.h"
#include "lib/checkin/friendly_grammar.h"
#include "lib/text/suggest.h"
#include "lib/text/utf8.h"
#include "lib/time/stamp.h"
#include "lib/time/week.h"

namespace rcw::checkin {
namespace {

using List = std::vector<std::string>;

constexpr int kShownColumns = 40;
constexpr std::size_t kMostWords = 16;
constexpr int kNoon = 12;

std::string shown(const std::string& text) { return text::cut(text, kShownColumns); }

bool reads(const List& words) {
  try {
    return find_rhythm(words).has_value();
  } catch (const Error&) {
    return false;  // a form, but with a number that cannot be
  }
}

List with_last(List words, const std::string& last) {
  words.back() = last;
  return words;
}

// "9" and "9:30" may be meant for the evening, "21" is no time yet.
std::optional<Error> unfinished_time(const List& words) {
  const std::string& last = words.back();
  const std::size_t colon = last.find(':');
  const std::string hour = last.substr(0, colon);
  const std::string minutes = colon == std::string::npos ? ":00" : last.substr(colon);
  const std::string morning = (hour.size() == 1 ? "0" : "") + hour + minutes;
  const auto second = time::parse_time_of_day(morning);
  if (words.size() < 2 || !second || !reads(with_last(words, morning))) return std::nullopt;
  if (*second / 3600 > kNoon || *second < 3600) {
    return usage_error(reason("'{}' is not a time of day", shown(last)), hint("write {}", morning));
  }
  const std::string evening = time_word((*second / 3600 % kNoon + kNoon) * 3600 + *second % 3600);
  const std::string early = time_word(*second / 3600 % kNoon * 3600 + *second % 3600);
  return usage_error(reason("'{}' can be morning or evening", shown(last)),
                     hint("write {} or {}", early, evening));
}

std::optional<Error> noon_or_midnight(const List& words) {
  const std::string& last = words.back();
  const bool twelve = last.starts_with("12") && (last.ends_with("am") || last.ends_with("pm"));
  if (words.size() < 2 || !twelve || !reads(with_last(words, "12:00"))) return std::nullopt;
  return usage_error(reason("'{}' is noon to some and midnight to others", shown(last)),
                     hint("write 12:00 or 00:00"));
}

// "sunday 19:00": this one, or every one?
std::optional<Error> once_or_every(List words) {
  const std::string all = joined(words);
  if (words.front() == "on" && words.size() > 1) words.erase(words.begin());
  if (!time::weekday_named(words.front())) return std::nullopt;
  words.insert(words.begin(), "every");
  if (!reads(words)) return std::nullopt;
  return usage_error(reason("'{}' can be once or every week", shown(all)),
                     hint("write '{}', or once and a date such as once 2026-12-24", joined(words)));
}

// "every second sunday": every other one, or the second of the month?
std::optional<Error> second_sunday(const List& words) {
  if (words.size() < 3 || words[0] != "every") return std::nullopt;
  const auto place = ordinal_named(words[1]);
  const auto weekday = time::weekday_named(words[2]);
  if (!place || !weekday || *place < 2 || *place > 5) return std::nullopt;
  const std::string day = weekday_word(*weekday);
  return usage_error(
      reason("'{}' can be counted in weeks or in the month", shown(joined(words))),
      hint("write 'every {} weeks on {}' or '{} {} of the month'", *place, day, ordinal_word(*place), day));
}

std::optional<Error> two_a_week(const List& words) {
  const std::string& word = words.front();
  if (word != "biweekly" && word != "bimonthly") return std::nullopt;
  const std::string_view unit = word == "biweekly" ? "week" : "month";
  return usage_error(reason("'{}' can be twice a {} or every second one", word, unit),
                     hint("write every 2 {}s, or name both days", unit));
}

// A rhythm that can be read, a slip or two away.
std::optional<std::string> near_rhythm(const List& words) {
  if (words.size() > kMostWords) return std::nullopt;
  const List known = calendar_words();
  List near;
  for (const std::string& word : words) {
    const bool letters = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    const bool good = !letters || std::find(known.begin(), known.end(), word) != known.end();
    const auto other = good ? std::optional(word) : text::nearest(word, known);
    if (!other) return std::nullopt;
    near.push_back(*other);
  }
  return near != words && reads(near) ? std::optional(joined(near)) : std::nullopt;
}

bool has_any(const List& words, std::initializer_list<std::string_view> parts) {
  return std::any_of(words.begin(), words.end(), [parts](const std::string& word) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return word.starts_with(part); });
  });
}

bool has_weekday(const List& words) {
  return std::any_of(words.begin(), words.end(),
                     [](const std::string& word) { return time::weekday_named(word).has_value(); });
}

// The forms nearest to what was said.
std::string forms(const List& words) {
  if (has_any(words, {"month"}))
    return "monthly on the 31st, last sunday of the month, every 3 months on the 1st";
  if (has_any(words, {"year"})) return "yearly on 6 november, every 2 years on 6 november";
  if (has_any(words, {"once"})) return "once 2026-12-24 18:00, on day 43";
  if (has_any(words, {"week"}) || has_weekday(words))
    return "every sunday 19:00, every 4 weeks on sunday 19:00, weekdays 07:30";
  return "every day 21:30, every 4 weeks on sunday 19:00, last sunday of the month, once 2026-12-24";
}

}  // namespace

Error refusal_of_rhythm(const List& words) {
  if (words.empty()) return usage_error(reason("the rule is empty"), hint("for example every sunday 19:00"));
  if (auto error = unfinished_time(words)) return *error;
  if (auto error = noon_or_midnight(words)) return *error;
  if (auto error = second_sunday(words)) return *error;
  if (auto error = once_or_every(words)) return *error;
  if (auto error = two_a_week(words)) return *error;
  const std::string all = shown(joined(words));
  if (const auto near = near_rhythm(words))
    return usage_error(reason("'{}' is not a rule", all), hint("did you mean '{}'?", *near));
  return usage_error(reason("'{}' is not a rule", all), hint("for example {}", forms(words)));
}

}  // namespace rcw::checkin
