// SPDX-License-Identifier: MIT
#include "lib/time/grammar.h"

#include <algorithm>
#include <array>
#include <utility>

#include "lib/time/iso.h"
#include "lib/time/length.h"
#include "lib/time/scan.h"
#include "lib/time/span.h"
#include "lib/time/week.h"
#include "lib/time/words.h"

namespace rcw::time {
namespace {

constexpr int kDaysOfWeek = 7;

struct NamedDay {
  std::string_view name;
  int days;  // from today
};

constexpr std::array<NamedDay, 3> kNamedDays = {{{"today", 0}, {"yesterday", -1}, {"tomorrow", 1}}};

// The first or last day of the week, month or year.
struct Edge {
  std::string_view name;
  Unit unit;
  bool last;
};

constexpr std::array<Edge, 6> kEdges = {{{"sow", Unit::week, false},
                                         {"eow", Unit::week, true},
                                         {"som", Unit::month, false},
                                         {"eom", Unit::month, true},
                                         {"soy", Unit::year, false},
                                         {"eoy", Unit::year, true}}};

struct SpanName {
  std::string_view name;
  Unit unit;
};

constexpr std::array<SpanName, 3> kSpans = {
    {{"week", Unit::week}, {"month", Unit::month}, {"year", Unit::year}}};

struct Turn {
  std::string_view name;
  int step;
};

constexpr std::array<Turn, 3> kTurns = {{{"last", -1}, {"this", 0}, {"next", 1}}};

constexpr std::array<std::string_view, 3> kOtherWords = {"now", "ago", "in"};

template <typename Table>
auto find_named(const Table& table, std::string_view name) -> decltype(&table.front()) {
  const auto* found =
      std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.name == name; });
  return found == table.end() ? nullptr : found;
}

Day bare_weekday(Day today, int weekday, Direction direction) {
  if (today.weekday() == weekday) return today;
  return direction == Direction::past ? weekday_before(today, weekday) : weekday_after(today, weekday);
}

Day turned_weekday(Day today, int weekday, int step) {
  if (step == 0) return weekday_of_week(today, weekday);
  return step < 0 ? weekday_before(today, weekday) : weekday_after(today, weekday);
}

std::optional<Reading> read_day_word(std::string_view word, Day today, Direction direction) {
  if (const auto* day = find_named(kNamedDays, word)) return one_day(today.plus_days(day->days));
  if (const auto weekday = weekday_named(word)) return one_day(bare_weekday(today, *weekday, direction));
  const Edge* edge = find_named(kEdges, word);
  if (edge == nullptr) return std::nullopt;
  const Span span = span_around(today, edge->unit);
  return one_day(edge->last ? span.last : span.first);
}

// "last tue", "next month": behind the first word.
std::optional<Reading> read_turned(const Turn& turn, Words& words, Day today) {
  const std::string_view word = words.next();
  if (const auto weekday = weekday_named(word)) return one_day(turned_weekday(today, *weekday, turn.step));
  const SpanName* span_name = find_named(kSpans, word);
  if (span_name == nullptr) return std::nullopt;
  const Span span = span_beside(today, {turn.step, span_name->unit});
  return Reading{span.first, span.last};
}

// Days are whole days of the calendar, never 24 hours; hours are hours, whatever clocks show.
Reading after(Length length, const Present& present) {
  if (length.on_clock()) {
    return at_moment(present.zone->at({present.now.seconds + length.seconds()}), present);
  }
  const Step stepped = step(present.today(), length);
  Reading reading = one_day(stepped.day);
  reading.clamped = stepped.clamped;
  return reading;
}

// -3d, +2w; the sign stands at the number.
std::optional<Reading> read_signed(std::string_view phrase, const Present& present, Words& words) {
  words = Words(phrase.substr(1));
  const auto length = phrase.substr(1, 1) == " " ? std::nullopt : read_length(words);
  if (!length) return std::nullopt;
  return after(phrase.front() == '-' ? length->reversed() : *length, present);
}

std::optional<Reading> read_in(Words& words, const Present& present) {
  const auto length = read_length(words);
  return length ? std::optional(after(*length, present)) : std::nullopt;
}

std::optional<Reading> read_ago(Words& words, const Present& present) {
  const auto length = read_length(words);
  if (!length || !words.take("ago")) return std::nullopt;
  return after(length->reversed(), present);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Without a time at the end. What the first word is decides what follows.
std::optional<Reading> read_start(std::string_view phrase, const Present& present, Direction direction,
                                  Words& words) {
  if (phrase.empty()) return std::nullopt;
  if (phrase.front() == '-' || phrase.front() == '+') return read_signed(phrase, present, words);
  if (is_digit(phrase.front())) return read_ago(words, present);
  const std::string_view word = words.next();
  if (word == "now") return at_moment(present.stamp(), present);
  if (word == "in") return read_in(words, present);
  if (const Turn* turn = find_named(kTurns, word)) return read_turned(*turn, words, present.today());
  return read_day_word(word, present.today(), direction);
}

std::optional<Reading> read_words(std::string_view phrase, const Present& present, Direction direction) {
  Words words(phrase);
  const auto reading = read_start(phrase, present, direction, words);
  return words.done() ? reading : std::nullopt;
}

// "21:30" or "tue 21:30" names the nearest such time on the side that is meant; now itself counts.
Reading nearest_time(Day day, int second, int days_between, const Present& present, Direction direction) {
  const Instant moment = instant_of(present.zone->resolve(day, second)).value_or(present.now);
  const bool past = direction == Direction::past;
  const bool on_that_side = past ? moment <= present.now : moment >= present.now;
  if (!on_that_side) day = day.plus_days(past ? -days_between : days_between);
  return at_local_time(day, second, present);
}

// A logical day reaches into the small hours of the next day of the calendar.
Day calendar_day(Day logical, int second, const Present& present) {
  return second < present.day_start ? logical.plus_days(1) : logical;
}

std::optional<Reading> read_timed(const Timed& timed, const Present& present, Direction direction) {
  if (timed.words.empty()) return nearest_time(present.stamp().day, timed.second, 1, present, direction);
  if (const auto weekday = weekday_named(timed.words)) {
    const Day day = bare_weekday(present.today(), *weekday, direction);
    return nearest_time(calendar_day(day, timed.second, present), timed.second, kDaysOfWeek, present,
                        direction);
  }
  const auto iso = read_iso(timed.words, present);
  const auto day = iso ? iso : read_words(timed.words, present, direction);
  if (!day || day->moment || day->first != day->last) return std::nullopt;
  const Day date = iso ? day->first : calendar_day(day->first, timed.second, present);
  Reading reading = at_local_time(date, timed.second, present);
  reading.clamped = day->clamped;
  return reading;
}

template <typename Table>
void add_names(std::vector<std::string>& all, const Table& table) {
  for (const auto& row : table) all.emplace_back(row.name);
}

}  // namespace

std::optional<Reading> find_reading(std::string_view phrase, const Present& present, Direction direction) {
  if (const auto reading = read_iso(phrase, present)) return reading;
  if (const auto timed = split_time(phrase)) return read_timed(*timed, present, direction);
  return read_words(phrase, present, direction);
}

std::optional<Timed> split_time(std::string_view phrase) {
  const std::size_t blank = phrase.rfind(' ');
  const bool alone = blank == std::string_view::npos;
  Scanner scanner(alone ? phrase : phrase.substr(blank + 1));
  const auto second = scanner.clock();
  if (!second || !scanner.done()) return std::nullopt;
  return Timed{alone ? std::string_view() : phrase.substr(0, blank), *second};
}

std::vector<std::string> known_words() {
  std::vector<std::string> all;
  add_names(all, kNamedDays);
  add_names(all, kTurns);
  all.insert(all.end(), kOtherWords.begin(), kOtherWords.end());
  for (auto& name : weekday_names()) all.push_back(std::move(name));
  for (auto& name : unit_names()) all.push_back(std::move(name));
  add_names(all, kEdges);
  return all;
}

}  // namespace rcw::time
