// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "lib/journal/window.h"

namespace rcw::journal {

// Where an entry says whether something of its day was not written down.
inline constexpr const char* kUnrecordedField = "unrecorded";

// When an entry was written, as far as its own times say.
enum class Written {
  same_day,    // before the logical day it is about was over
  later,       // after that, within 24 hours of the moment it is about
  backfilled,  // its mode says so, or it has none and was written more than 24 hours later
  unknown,     // it does not say when
};

// Each time is read on the clock that it was written on, so a journey or a change of clocks moves no day.
// A day has at most 25 hours: what is longer ago is backfilled, whatever the clocks show. An entry about a
// whole day has no hours: up to the end of the next day it is later, then backfilled.
Written written(const store::Envelope& envelope, int day_start);

// The days that are looked at, and which entries count on them.
struct Course {
  time::Day first = {};
  time::Day last = {};                   // counted in; before `first` when no day has gone by
  std::vector<time::Day> off = {};       // of these days, declared beforehand
  std::vector<std::string> kinds = {};   // none: every kind but windows, guesses and reviews
  std::optional<std::string> with = {};  // this relationship only; "" is entries that name none
};

// Up to today or to the day it was stopped. A window counts entries of its own relationship only, and one
// without a name those without a name.
Course course_of(const Window& window, time::Day today);

// How long something took, over the entries where that is known.
struct Lag {
  int entries = 0;
  int median = 0;  // of two in the middle, half-way between them, rounded down
  int longest = 0;
};

// Plain counts. Those of when it was written add up to `recorded`: of several entries of a day the one
// that was written first decides.
struct Compliance {
  int elapsed = 0;   // days that have gone by, today counted in
  int off = 0;       // of these
  int eligible = 0;  // the others
  int recorded = 0;  // of these: with at least one entry that counts
  int same_day = 0;
  int later = 0;
  int backfilled = 0;
  int unknown = 0;
  int looked = 0;     // no such entry, but the evening's questions: nothing happened is not nothing seen
  int entries = 0;    // that count, on eligible days
  int elsewhere = 0;  // that would count but for another relationship
  int unwritten = 0;  // moments: at least so many were not written down, as the answers of the days say
  int asked = 0;      // days on which that was answered at all
  std::optional<Lag> minutes = {};  // from moment to writing, where both are known
  std::optional<Lag> days = {};     // of entries about a whole day
};

// Counts entries one by one; their order does not matter.
class ComplianceTally {
 public:
  // `day_start` in seconds after midnight.
  ComplianceTally(Course course, int day_start) : course_(std::move(course)), day_start_(day_start) {}

  void add(const store::Record& record);
  Compliance result() const;

 private:
  bool is_eligible(time::Day day) const;
  void hear(const store::Record& record, time::Day day);
  void wait(const store::Envelope& envelope, time::Day day);

  Course course_;
  int day_start_;
  std::map<time::Day, Written> days_ = {};  // with entries that count; the first written of each
  std::set<time::Day> looked_ = {};
  std::map<time::Day, int> unwritten_ = {};
  std::vector<std::int64_t> seconds_ = {};
  std::vector<std::int64_t> whole_days_ = {};
  int entries_ = 0;
  int elsewhere_ = 0;
};

}  // namespace rcw::journal
