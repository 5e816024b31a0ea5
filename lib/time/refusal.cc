// SPDX-License-Identifier: MIT
#include "lib/time/refusal.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/reason.h"
#include "lib/text/suggest.h"
#include "lib/text/utf8.h"
#include "lib/time/grammar.h"
#include "lib/time/length.h"
#include "lib/time/numeric_date.h"
#include "lib/time/scan.h"
#include "lib/time/words.h"

namespace rcw::time {
namespace {

constexpr int kShownColumns = 40;
constexpr int kNoon = 12;

std::string shown(std::string_view text) { return text::cut(text, kShownColumns); }

std::optional<Length> whole_length(std::string_view phrase) {
  Words words(phrase);
  const auto length = read_length(words);
  return words.done() ? length : std::nullopt;
}

std::optional<Error> without_sign(const std::string& phrase) {
  if (!whole_length(phrase)) return std::nullopt;
  return usage_error(reason("'{}' can be back from now or ahead", shown(phrase)),
                     hint("write -{} or +{}", shown(phrase), shown(phrase)));
}

// Someone's own way to write a date is never guessed at: the two sides of the sea read it differently.
std::optional<Error> numeric(const std::string& phrase, const Present& present) {
  const auto days = days_of_numeric_date(phrase, present.today().year());
  if (days.empty()) return std::nullopt;
  const std::string first = to_string(days.front());
  if (days.size() == 1) {
    return usage_error(reason("'{}' is not written as year-month-day", shown(phrase)),
                       hint("write {}", first));
  }
  return usage_error(reason("'{}' can be {} or {}", shown(phrase), first, to_string(days.back())),
                     hint("write the one you mean, for example {}", first));
}

// "9:30" at the end: it may be meant for the evening.
std::optional<Error> short_hour(const std::string& phrase, const Present& present, Direction direction) {
  const std::size_t start = phrase.rfind(' ') + 1;
  const std::string before = phrase.substr(0, start);
  const std::string morning = before + '0' + phrase.substr(start);
  const auto timed = split_time(morning);
  if (!timed || !find_reading(morning, present, direction)) return std::nullopt;
  const int hour = timed->second / 3600 + kNoon;
  return usage_error(reason("'{}' can be morning or evening", shown(phrase)),
                     hint("write {} or {}{}{}", morning, before, hour, phrase.substr(start + 1)));
}

std::optional<Error> time_of_several_days(const std::string& phrase, const Present& present,
                                          Direction direction) {
  const auto timed = split_time(phrase);
  const auto days = timed ? find_reading(timed->words, present, direction) : std::nullopt;
  if (!days || days->first == days->last) return std::nullopt;
  return usage_error(reason("'{}' gives one time to several days", shown(phrase)),
                     hint("for example last tue 21:30 or 2026-11-22 21:30"));
}

bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

// The word with its letters replaced by the nearest that the grammar knows; "3dyas" has a number in front.
std::optional<std::string> corrected_word(std::string_view word, const std::vector<std::string>& known) {
  const auto letters =
      static_cast<std::size_t>(std::find_if(word.begin(), word.end(), is_letter) - word.begin());
  const std::string wrong(word.substr(letters));
  if (wrong.empty()) return std::string(word);
  const auto near = text::nearest(wrong, known);
  return near ? std::optional(std::string(word.substr(0, letters)) + *near) : std::nullopt;
}

// A phrase that can be read, a slip or two away.
std::optional<std::string> near_phrase(std::string_view phrase, const Present& present, Direction direction) {
  if (phrase.size() > kShownColumns) return std::nullopt;
  const std::vector<std::string> known = known_words();
  std::string near;
  Words words(phrase);
  while (!words.done()) {
    const auto word = corrected_word(words.next(), known);
    if (!word) return std::nullopt;
    near += (near.empty() ? "" : " ") + *word;
  }
  const auto reading = find_reading(near, present, direction);
  return reading && in_calendar(*reading) ? std::optional(near) : std::nullopt;
}

}  // namespace

Error refusal(std::string_view text, const Present& present, Direction direction) {
  const std::string phrase = plain_phrase(text);
  if (auto error = without_sign(phrase)) return *error;
  if (auto error = numeric(phrase, present)) return *error;
  if (auto error = short_hour(phrase, present, direction)) return *error;
  if (auto error = time_of_several_days(phrase, present, direction)) return *error;
  if (const auto near = near_phrase(phrase, present, direction)) {
    return usage_error(reason("'{}' is not a date", shown(text)),
                       hint("did you mean '{}'? dates are written as 2026-11-22 or last tue", *near));
  }
  return usage_error(reason("'{}' is not a date", shown(text)), hint("for example 2026-11-22 or yesterday"));
}

Error out_of_calendar(std::string_view text) {
  return usage_error(reason("'{}' leaves the years 0001 to 9999", shown(text)),
                     hint("go less far, for example -3d or +2w"));
}

Error refusal_of_length(std::string_view text) {
  const auto length = whole_length(plain_phrase(text));
  if (length && length->on_clock()) {
    return usage_error(reason("'{}' counts hours or minutes", shown(text)),
                       hint("count in d, w, m (months) or y, for example 2d or 1w"));
  }
  return usage_error(reason("'{}' is not a length of time in days", shown(text)),
                     hint("for example 14d, 2w, 3m or 1y"));
}

}  // namespace rcw::time
