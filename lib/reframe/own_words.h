// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/time/day.h"

namespace rcw::reframe {

// A word for a feeling that its author kept, on a logical day.
struct KeptWord {
  std::string word = {};
  std::string family = {};  // an id, or empty
  time::Day day = {};
};

// How often one kept a word.
struct OwnWord {
  std::string word = {};  // as it was written last
  std::string family = {};
  int times = 0;
  time::Day first = {};
  time::Day last = {};
};

// How many different words were kept in a week; weeks without any are not there.
struct WordWeek {
  time::Day monday = {};
  int different = 0;
};

// One's own words for feelings: counts, and nothing that could be a grade.
struct OwnWords {
  int times = 0;
  std::vector<OwnWord> words = {};   // the most used first, then by name
  std::vector<WordWeek> weeks = {};  // the oldest first
};

// The Monday of the week that a day is in.
time::Day monday_of(time::Day day);

// The same word in another case is the same. In any order.
OwnWords count_words(const std::vector<KeptWord>& kept);

}  // namespace rcw::reframe
