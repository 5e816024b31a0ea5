// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/checkin/schedule.h"
#include "lib/cli/context.h"
#include "lib/store/shelf.h"

namespace rcw::tools {

// Definitions stand beside what happens, in a tree of their own: finding them reads nothing else.
inline constexpr const char* kScheduleTree = "checkin/schedules";

// A schedule and the file it stands in.
struct FiledSchedule {
  checkin::Schedule schedule = {};
  store::Filed filed = {};
};

// Whether a word is this id or a start of it that is long enough.
bool names_id(const std::string& word, const std::string& id);

// Every schedule by its name, then its id. Those that cannot be read are reported and passed over.
std::vector<FiledSchedule> read_schedules(cli::Context& context);

// The one with this name or id, or whose id starts so. Throws Error(no) with the near name when there is
// none, Error(usage) when there are several.
FiledSchedule choose_schedule(const std::string& name, cli::Context& context);

}  // namespace rcw::tools
