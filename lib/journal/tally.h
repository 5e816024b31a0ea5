// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "lib/journal/word_fields.h"
#include "lib/time/span.h"

namespace rcw::journal {

// What entries are counted by: words they mention, or the time they are about.
enum class By { kind, tag, trigger, response, body, feeling, week, month, weekday, hour };

const std::vector<std::string>& by_names();
// Throws Error(usage) with the near word.
By parse_by(const std::string& name);
std::string to_string(By by);
// True of kind, tag, trigger, response, body and feeling.
bool counts_words(By by);

// The bin of `hour` for entries about a whole day.
inline constexpr const char* kNoHour = "none";

// How many entries have one word, or are about one stretch of time.
struct Bin {
  std::string name = {};                     // the word; "2026-W47", "2026-11", "Mon", "21", kNoHour
  std::optional<time::Day> first = {};       // of a week (a Monday) or a month
  std::size_t entries = 0;                   // each once, however often it has the word
  std::optional<std::size_t> feelings = {};  // of a week: how many different words for feelings
};

struct Tallied {
  By by = By::kind;
  std::size_t entries = 0;              // that were looked at
  std::size_t counted = 0;              // of these: in at least one bin
  std::optional<time::Span> days = {};  // from the first logical day to the last; nothing without entries
  std::vector<Bin> bins = {};           // none without entries
};

// Counts entries one by one; their order does not matter. Days are logical, each on the clock it was written
// on. Bins of words are those that were met: kinds by name, the others by how many, then by name. Bins of
// time have no gaps: weeks and months from the first to the last, always all weekdays and hours.
class Tally {
 public:
  // `day_start` in seconds after midnight.
  Tally(By by, int day_start, const store::Kinds& kinds);

  void add(const store::Record& record);
  Tallied result() const;

 private:
  void meet(std::string_view word);
  void add_words(const store::Record& record);
  void add_time(const store::Record& record, time::Day day);
  std::vector<Bin> word_bins() const;
  std::vector<Bin> time_bins() const;
  Bin time_bin(int slot) const;

  By by_;
  int day_start_;
  WordFields fields_;
  std::size_t entries_ = 0;
  std::size_t counted_ = 0;
  std::optional<time::Span> days_ = {};
  std::vector<std::string_view> met_ = {};  // words of the entry that is being counted, each once
  std::map<std::string, std::size_t, std::less<>> words_ = {};
  std::map<int, std::size_t> slots_ = {};  // of time, in their order
  std::map<int, std::set<std::string, std::less<>>> feelings_ = {};
};

}  // namespace rcw::journal
