// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "lib/journal/compliance.h"
#include "lib/journal/moment.h"

namespace rcw::journal {

// One line of the raw record: what was written, by its words that were chosen.
struct Line {
  std::string id = {};
  time::Stamp at = {};
  time::Day day = {};
  std::string kind = {};
  bool late = false;
  std::string category = {};
  std::vector<std::string> words = {};  // responses, or what was almost done
};

// What mended something, and whether that was written down late.
struct Repair {
  time::Stamp at = {};
  bool late = false;
};

// Something that was, or could be, mended afterwards.
struct Break {
  std::string id = {};
  time::Stamp at = {};
  bool late = false;
  std::vector<Repair> repairs = {};
  std::optional<int> mended_after = {};  // minutes, of the first repair; nothing while there is none
  bool mended = false;                   // also where a day alone tells no minutes
  int open_for = 0;                      // minutes up to the end of the last day, for what is not mended
};

// A record that a review rests on, and the digest of what it says (canonical bytes without comments).
struct Rest {
  std::string id = {};
  std::string digest = {};  // the first 16 hexadecimal digits of SHA-256
  friend auto operator<=>(const Rest&, const Rest&) = default;
};

// Everything that a review looks at: the entries of a course on its eligible days, of its relationship.
// Entries are in order of the moments they are about, whatever the clock they were written on (a whole day
// counts from its beginning); moments are one row an episode: what `follows` another moment belongs to it.
struct Diary {
  Course course = {};
  Compliance counts = {};
  Compliance on_time = {};  // the same without what was written late
  std::vector<Line> lines = {};
  std::vector<Moment> every_moment = {};
  std::vector<Moment> moments = {};    // without those that are part of another one's episode
  int parts = 0;                       // how many these are
  std::vector<Evening> forms = {};     // in order of days
  std::vector<Evening> evenings = {};  // one a day: two forms of one evening are one
  std::vector<Coping> copings = {};
  std::vector<Break> setbacks = {};
  int on_days_off = 0;              // entries of days off: there, and not counted
  std::vector<Rest> rests_on = {};  // by id

  // Days on which something that counts was written, or the evening's questions were answered: what rates
  // are per.
  int recorded_days() const { return counts.recorded + counts.looked; }
  int count(const std::string& kind) const;
};

// The same diary without what was written late, as if that had never been written: is a claim still there?
Diary without_late(const Diary& diary);
int late_entries(const Diary& diary);

// Built record by record, in any order.
class DiaryTally {
 public:
  // `day_start` in seconds after midnight. With `digests`, what the review rests on is written down too.
  DiaryTally(Course course, int day_start);

  void add(const store::Record& record);
  Diary result() const;

 private:
  bool belongs(const store::Record& record) const;
  bool is_on_day_off(const store::Record& record) const;

  Course course_;
  int day_start_;
  ComplianceTally compliance_;
  ComplianceTally on_time_;
  Diary diary_ = {};
  std::map<std::string, std::vector<Repair>> repairs_ = {};  // by the id of what they mend
};

// The digest of all that a review rests on: the same for the same records, in any order.
std::string digest_of(const std::vector<Rest>& rests_on);

}  // namespace rcw::journal
