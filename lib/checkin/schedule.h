// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/checkin/occurrence.h"
#include "lib/checkin/recurrence.h"
#include "lib/store/shelf.h"

namespace rcw::checkin {

inline constexpr const char* kScheduleKind = "schedule";

// What becomes of times that passed unanswered: the newest stands for all, each by itself, or none of them.
enum class CatchUp { latest, each, skip };
const std::vector<std::string>& catch_up_names();

// A rhythm, in local time of its zone. What is due is worked out from it (due.h) and never stored.
struct Schedule {
  std::string id = {};
  std::string name = {};          // the user's own, for commands
  std::string ritual = {};        // a word of words/ritual
  std::string zone = {};          // IANA; whose clocks it follows
  std::string also_zone = {};     // of somebody who lives elsewhere, shown beside; mostly empty
  Series series = {};             // its days; second_of_day is the first of `seconds`
  std::vector<int> seconds = {};  // times of day, ascending, at least one
  int minutes = 0;                // how long it takes; 0 is not said
  CatchUp catch_up = CatchUp::latest;
  int grace = 0;                             // so many days after its own an occurrence is still due
  std::string about = {};                    // the record it is about; mostly empty
  std::optional<time::Stamp> due_from = {};  // said on purpose; else from when it was written down
  std::optional<Occurrence> made = {};       // nothing before that is ever due
};

// Reads a record of that kind; nothing for another one. Throws Error(bad_data) with all that is wrong
// with its rule, times and days.
std::optional<Schedule> find_schedule(const store::Filed& filed);

// The record; `recorded` is when it was written down.
yaml::Node encode(const Schedule& schedule, const time::Stamp& recorded);

// Its times from one to another, both counted in, oldest first and at most `limit`.
std::vector<Occurrence> occurrences(const Schedule& schedule, Occurrence from, Occurrence to,
                                    std::size_t limit);

// The first so many after a time.
std::vector<Occurrence> next_occurrences(const Schedule& schedule, Occurrence after, std::size_t count);

}  // namespace rcw::checkin
