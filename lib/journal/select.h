// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/store/shelf.h"

namespace rcw::journal {

// Which entries are asked for. Everything that is said must hold.
struct Selection {
  store::Days days = {};                    // logical days
  std::optional<time::Instant> since = {};  // not before this moment; then days.first judges bare days only
  std::optional<time::Instant> until = {};  // not after it; then days.last judges bare days only
  std::vector<std::string> kinds = {};      // any of them
  std::vector<std::string> tags = {};       // all of them
  std::string with = {};                    // this relationship only
  int day_start = 4 * 3600;                 // seconds after midnight
};

bool matches(const store::Record& record, const Selection& selection);
// The part of it that is about tags.
bool has_tags(const store::Record& record, const std::vector<std::string>& tags);

// The days on which the names of such entries may fall, wherever on earth they were written.
store::Days reach(const Selection& selection);

}  // namespace rcw::journal
