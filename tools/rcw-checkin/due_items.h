// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/render/due.h"
#include "tools/rcw-checkin/answered.h"
#include "tools/rcw-checkin/schedules.h"

namespace rcw::tools {

// Everything that is due in the store, of all tools: schedules by their time, then windows to review, then
// the pause to return from. With `within` (seconds from now) also what will be until then. Sorted by time.
// Nothing is written and no lock is taken. A file that cannot be read, or a zone that is not known here, is
// reported and the rest is given.
std::vector<render::DueLine> due_items(std::int64_t within, cli::Context& context);

// What clocks of a zone show now; that zone is the active one afterwards (time::Zone).
checkin::Occurrence wall_clock(const std::string& zone, cli::Context& context);
// Makes the user's own zone the active one again.
void own_zone_again(cli::Context& context);

// An item that an answer is about.
struct Answerable {
  std::string subject = {};
  std::string name = {};
  checkin::Occurrence occurrence = {};
  time::Stamp at = {};  // the moment of the occurrence, or its day alone
  std::string zone = {};
};

// What done, skip or snooze of this name or id would answer. `early` allows the next one that is near, or
// with `next` however far. Throws Error(no) when nothing of it is due, Error(usage) where something else
// ends it (a pause).
Answerable answerable_item(const std::string& name, bool next, cli::Context& context);

}  // namespace rcw::tools
