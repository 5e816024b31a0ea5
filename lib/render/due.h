// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/time/stamp.h"

namespace rcw::render {

// Something that is due or will be, with nothing in it but times and names of the user's own.
struct DueLine {
  std::string id = {};      // what done, skip and snooze take
  std::string source = {};  // schedule, window, pause
  std::string name = {};    // "daily"
  std::string ritual = {};
  time::Stamp at = {};     // the newest time that it stands for
  time::Stamp since = {};  // the oldest
  int times = 1;
  std::string zone = {};
  std::string also_zone = {};
  std::optional<time::Stamp> also_at = {};  // the same moment there
  std::string does = {};                    // the command that does it; may be empty
  bool due = true;                          // or only coming
};

enum class DueFormat { text, tsv, json, jsonl, ids };
const std::vector<std::string>& due_format_names();
// Throws Error(usage) with the near word.
DueFormat parse_due_format(const std::string& name);

// One line each. TSV: id, source, name, ritual, at, since, times, zone, also_at, also_zone, due, does;
// columns may only grow. `local_zone` is where the reader is: other zones are named.
std::string due_lines(const std::vector<DueLine>& all, DueFormat format, const std::string& local_zone,
                      bool null);

// "Sun 22 Nov 19:00": a time for people, with its year when that is not `year`.
std::string wall_time(const time::Stamp& at, int year);
// "New York" of "America/New_York".
std::string city_of(const std::string& zone);

}  // namespace rcw::render
