// SPDX-License-Identifier: MIT
#include "lib/checkin/friendly_grammar.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <span>
#include <utility>

#include "lib/base/reason.h"
#include "lib/checkin/calendar_words.h"
#include "lib/checkin/rrule.h"
#include "lib/time/week.h"
#include "lib/time/words.h"

namespace rcw::checkin {
namespace {

using List = std::vector<std::string>;

constexpr int kMostDayNumber = 36525;
constexpr int kMostPlace = 5;
constexpr int kFriday = 5;
constexpr int kSaturday = 6;
constexpr int kSunday = 7;

// The words of a rhythm, from left to right.
class Reader {
 public:
  explicit Reader(std::span<const std::string> words) : rest_(words) {}

  bool done() const { return rest_.empty(); }
  std::string_view peek(std::size_t ahead = 0) const {
    return ahead < rest_.size() ? std::string_view(rest_[ahead]) : std::string_view();
  }
  void skip() { rest_ = rest_.subspan(done() ? 0 : 1); }
  bool take(std::string_view word) {
    if (peek() != word || done()) return false;
    skip();
    return true;
  }
  bool take_either(std::string_view one, std::string_view other) { return take(one) || take(other); }

 private:
  std::span<const std::string> rest_;
};

std::optional<int> whole_number(std::string_view word) {
  if (word.size() > 9 || word.starts_with('-')) return std::nullopt;
  int value = 0;
  const auto result = std::from_chars(word.data(), word.data() + word.size(), value);
  const bool whole = result.ec == std::errc() && result.ptr == word.data() + word.size();
  return whole ? std::optional(value) : std::nullopt;
}

int require_between(int number, int most) {
  if (number >= 1 && number <= most) return number;
  throw usage_error(reason("{} is not a number from 1 to {}", number, most),
                    hint("for example every 2 weeks or on day 43"));
}

void add_days(std::vector<NthWeekday>& days, int from, int to) {
  for (int weekday = from; weekday <= to; ++weekday) days.push_back({0, weekday});
}

// "monday", "weekdays" or "weekends", added to the days.
bool take_days(Reader& words, std::vector<NthWeekday>& days) {
  if (const auto weekday = time::weekday_named(words.peek())) {
    words.skip();
    days.push_back({0, *weekday});
    return true;
  }
  if (words.take_either("weekday", "weekdays")) return add_days(days, 1, kFriday), true;
  if (words.take_either("weekend", "weekends")) return add_days(days, kSaturday, kSunday), true;
  return false;
}

bool read_weekdays(Reader& words, Rule& rule) {
  if (!take_days(words, rule.weekdays)) return false;
  while (words.take("and") || !words.done())
    if (!take_days(words, rule.weekdays)) return false;
  return true;
}

// "sunday", or "weekday" for the first or last of Monday to Friday; behind its place.
bool read_placed_day(Reader& words, int place, Rule& rule) {
  if (place > kMostPlace) return false;
  if (words.take("weekday")) {
    add_days(rule.weekdays, 1, kFriday);
    rule.positions = {place};
    return true;
  }
  const auto weekday = time::weekday_named(words.peek());
  if (!weekday) return false;
  words.skip();
  rule.weekdays = {{place, *weekday}};
  return true;
}

// "1st", "first", "last day"; behind its place.
bool read_date(Reader& words, int place, Rule& rule) {
  const bool has_day = words.take("day");
  if (place < 0 && !has_day) return false;
  if (place > 31) {
    throw usage_error(reason("no month has a {}", ordinal_number(place)),
                      hint("the days of a month are the 1st to the 31st, and the last day"));
  }
  rule.month_days.push_back(place);
  return true;
}

std::optional<int> take_place(Reader& words) {
  words.take("the");
  const auto place = ordinal_named(words.peek());
  if (place) words.skip();
  return place;
}

// Behind "monthly on".
bool read_dates(Reader& words, Rule& rule) {
  auto place = take_place(words);
  if (!place) return false;
  if (read_placed_day(words, *place, rule)) return true;
  while (place) {
    if (!read_date(words, *place, rule)) return false;
    if (words.done()) return true;
    words.take("and");
    place = take_place(words);
  }
  return false;
}

std::optional<int> take_date_of_month(Reader& words) {
  words.take("the");
  auto day = whole_number(words.peek());
  if (!day) day = ordinal_named(words.peek());
  if (day) words.skip();
  return day;
}

std::optional<int> take_month(Reader& words) {
  words.take("of");
  const auto month = month_named(words.peek());
  if (month) words.skip();
  return month;
}

// Behind "yearly on": "6 november" or "november 6th".
bool read_day_of_year(Reader& words, Rule& rule) {
  auto month = take_month(words);
  const auto day = take_date_of_month(words);
  if (!month) month = take_month(words);
  if (!month || !day || *day < 0) return false;
  if (*day < 1 || *day > most_days(*month)) {
    throw usage_error(reason("there is no {} {}", *day, month_word(*month)),
                      hint("{} has at most {} days", month_word(*month), most_days(*month)));
  }
  rule.months = {*month};
  rule.month_days = {*day};
  return true;
}

// What follows the unit.
bool read_on(Reader& words, Rule& rule) {
  if (words.done()) return true;
  if (!words.take("on")) return false;
  switch (rule.frequency) {
    case Frequency::daily:
      return false;
    case Frequency::weekly:
      return read_weekdays(words, rule);
    case Frequency::monthly:
      return read_dates(words, rule);
    case Frequency::yearly:
      return read_day_of_year(words, rule);
  }
  return false;
}

struct UnitWords {
  std::string_view adverb;
  std::string_view one;
  std::string_view many;
  Frequency frequency;
};

constexpr std::array<UnitWords, 4> kUnits = {{{"daily", "day", "days", Frequency::daily},
                                              {"weekly", "week", "weeks", Frequency::weekly},
                                              {"monthly", "month", "months", Frequency::monthly},
                                              {"yearly", "year", "years", Frequency::yearly}}};

int take_interval(Reader& words) {
  if (words.take("other")) return 2;
  const auto number = whole_number(words.peek());
  if (!number) return 1;
  words.skip();
  return require_between(*number, kMostInterval);
}

bool take_unit(Reader& words, Rule& rule) {
  for (const UnitWords& unit : kUnits) {
    if (!words.take_either(unit.one, unit.many)) continue;
    rule.frequency = unit.frequency;
    return true;
  }
  return false;
}

// Behind "every".
bool read_every(Reader& words, Rule& rule) {
  const bool counted = whole_number(words.peek()).has_value();
  rule.interval = take_interval(words);
  if (take_unit(words, rule)) return read_on(words, rule);
  rule.frequency = Frequency::weekly;
  return !counted && read_weekdays(words, rule);
}

// "last sunday of the month"
bool read_place_of_month(Reader& words, Rule& rule) {
  words.take("on");
  rule.frequency = Frequency::monthly;
  const auto place = take_place(words);
  if (!place || !(read_placed_day(words, *place, rule) || read_date(words, *place, rule))) return false;
  return words.take("of") && words.take_either("the", "every") && words.take("month");
}

bool read_rule(Reader& words, Rule& rule) {
  if (words.take("every")) return read_every(words, rule);
  for (const UnitWords& unit : kUnits) {
    if (!words.take(unit.adverb)) continue;
    rule.frequency = unit.frequency;
    return read_on(words, rule);
  }
  if (words.peek() == "weekdays" || words.peek() == "weekends") {
    rule.frequency = Frequency::weekly;
    return take_days(words, rule.weekdays);
  }
  return read_place_of_month(words, rule);
}

using When = decltype(Rhythm::when);

std::optional<When> read_single(Reader& words) {
  if (words.take("once")) {
    const auto day = time::parse_day(words.peek());
    words.skip();
    return day ? std::optional<When>(*day) : std::nullopt;
  }
  if (words.peek() != "on" || words.peek(1) != "day") return std::nullopt;
  words.skip();
  words.skip();
  const auto number = whole_number(words.peek());
  words.skip();
  return number ? std::optional<When>(DayNumber{require_between(*number, kMostDayNumber)}) : std::nullopt;
}

std::optional<When> read_when(const List& list) {
  if (list.empty()) return std::nullopt;
  if (list.front().find('=') != std::string::npos)
    return list.size() == 1 ? std::optional<When>(parse_rrule(list.front())) : std::nullopt;
  Reader words(list);
  if (words.peek() == "once" || (words.peek() == "on" && words.peek(1) == "day")) {
    auto single = read_single(words);
    return words.done() ? single : std::nullopt;
  }
  Rule rule;
  if (!read_rule(words, rule) || !words.done()) return std::nullopt;
  return checked(std::move(rule));
}

// "until 2027-03-01" or "10 times", taken from the end.
struct End {
  std::optional<int> count = {};
  std::optional<Until> until = {};
};

End take_end(List& words) {
  End end;
  if (words.size() < 3) return end;
  const std::string& last = words.back();
  const std::string& before = words[words.size() - 2];
  if (before == "until") {
    if (const auto day = time::parse_day(last)) end.until = Until{*day, {}};
  } else if (last == "times" || last == "time") {
    if (const auto number = whole_number(before)) end.count = require_between(*number, kMostCount);
  }
  if (end.count || end.until) words.resize(words.size() - 2);
  return end;
}

std::optional<int> take_time(List& words) {
  if (words.size() < 2) return std::nullopt;
  const auto second = time_named(words.back());
  if (!second) return std::nullopt;
  words.pop_back();
  if (words.back() == "at") words.pop_back();
  return second;
}

// False for an end of what has none, or has one already.
bool put_end(When& when, const End& end) {
  if (!end.count && !end.until) return true;
  Rule* rule = std::get_if<Rule>(&when);
  if (rule == nullptr || rule->count || rule->until) return false;
  rule->count = end.count;
  rule->until = end.until;
  return true;
}

}  // namespace

List words_of(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  // The lists of an RRULE keep their commas.
  const bool rrule = first != std::string_view::npos &&
                     text.substr(first, text.find(' ', first) - first).find('=') != std::string_view::npos;
  std::string plain(text);
  if (!rrule) std::replace(plain.begin(), plain.end(), ',', ' ');
  plain = time::plain_phrase(plain);
  List words;
  while (!plain.empty()) {
    const std::size_t end = std::min(plain.find(' '), plain.size());
    std::string word = plain.substr(0, end);
    plain.erase(0, std::min(end + 1, plain.size()));
    const bool half_day = (word == "am" || word == "pm") && !words.empty() && words.back().back() >= '0' &&
                          words.back().back() <= '9';
    if (half_day) words.back() += word;
    if (!half_day) words.push_back(std::move(word));
  }
  // "FREQ=DAILY;COUNT=3, 10 times" has its comma left.
  if (rrule && words.front().ends_with(',')) words.front().pop_back();
  return words;
}

std::string joined(const List& words) { return fmt::format("{}", fmt::join(words, " ")); }

std::optional<Rhythm> find_rhythm(List words) {
  const End end = take_end(words);
  const auto second = take_time(words);
  auto when = read_when(words);
  if (!when || !put_end(*when, end)) return std::nullopt;
  return Rhythm{std::move(*when), second};
}

}  // namespace rcw::checkin
