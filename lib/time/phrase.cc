// SPDX-License-Identifier: MIT
#include "lib/time/phrase.h"

#include "lib/time/grammar.h"
#include "lib/time/length.h"
#include "lib/time/refusal.h"
#include "lib/time/words.h"

namespace rcw::time {

Reading read_phrase(std::string_view text, const Present& present, Direction direction) {
  const auto reading = find_reading(plain_phrase(text), present, direction);
  if (!reading) throw refusal(text, present, direction);
  if (!in_calendar(*reading)) throw out_of_calendar(text);
  return *reading;
}

Reading read_last(std::string_view text, const Present& present) {
  const std::string phrase = plain_phrase(text);
  Words words(phrase);
  const auto length = read_length(words);
  if (!length || !words.done() || length->on_clock() || length->count < 1) throw refusal_of_length(text);
  const Day today = present.today();
  const Day before = step(today, length->reversed()).day;
  if (!in_calendar(one_day(before))) throw out_of_calendar(text);
  return {before.plus_days(1), today};
}

}  // namespace rcw::time
