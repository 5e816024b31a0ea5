// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/time/reading.h"

namespace rcw::time {

// The grammar of rcw-dates(7) itself; for this room alone. Reads a plain phrase; the reading may leave
// the calendar. Nothing when it is no date; never throws.
std::optional<Reading> find_reading(std::string_view phrase, const Present& present, Direction direction);

// "last tue 21:30" as "last tue" and the time in seconds after midnight. The words are empty when
// there is a time alone; nothing when no time stands at the end.
struct Timed {
  std::string_view words = {};
  int second = 0;
};
std::optional<Timed> split_time(std::string_view phrase);

// Every word of the grammar, for near words.
std::vector<std::string> known_words();

}  // namespace rcw::time
