// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/io/dir.h"
#include "lib/time/day.h"

namespace rcw::store {

// A part of the day, in seconds after midnight; past midnight when `to` is the smaller one. Never both the
// same.
struct Quiet {
  int from = 0;
  int to = 0;

  // Whether that second of the day is in it; `to` is not.
  bool holds(int second) const {
    return from < to ? second >= from && second < to : second >= from || second < to;
  }
  friend bool operator==(const Quiet&, const Quiet&) = default;
};

// What rcw.yaml says: settings that travel with the store. No secrets and no commands.
struct Settings {
  int day_start = 4 * 3600;     // seconds after midnight at which a logical day begins
  std::string language = "en";  // of prompts and notices
  bool reminders = true;
  std::optional<time::Day> reminders_off_until = {};  // none up to and including that logical day
  std::optional<Quiet> quiet = {};                    // when nothing reminds

  // Whether anything reminds on a logical day.
  bool reminders_on(time::Day day) const {
    return reminders && (!reminders_off_until || day > *reminders_off_until);
  }
};

// "22:00-08:00": nothing when it is anything else, or from and to are the same.
std::optional<Quiet> parse_quiet(std::string_view text);

// The settings in these bytes of rcw.yaml. Throws Error(bad_data) with all that is wrong.
Settings parse_settings(const std::string& file, std::string_view bytes);

// The languages that prompts and notices are written in.
const std::vector<std::string>& language_names();

// Defaults where there is no store or no file. Throws Error(bad_data) with all that is wrong.
Settings read_settings(const std::string& home);

}  // namespace rcw::store
