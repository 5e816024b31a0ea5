// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/checkin/occurrence.h"
#include "lib/store/record.h"

namespace rcw::checkin {

inline constexpr const char* kAnswerKind = "answer";

// What may be said to something that is due. `done` and `skip` close it, and all before it
// unless each counts by itself.
enum class Act { done, skip, snooze };
std::string to_string(Act act);

// An answer to one occurrence of something that is due. What it says decides its id, its name and its
// bytes, so that the same answer given on two machines is the same file.
struct Answer {
  std::string subject = {};    // the id of the schedule, window or pause
  Occurrence occurrence = {};  // which time of it
  Act act = Act::done;
  time::Stamp at = {};  // of done and skip the occurrence itself, of snooze the moment until which
  std::string zone = {};
};

// Ten characters; of done and skip they follow from the first three fields alone.
std::string answer_id(const Answer& answer);

store::Record to_record(const Answer& answer);
// Nothing for a record of another kind, and for one whose occurrence is none.
std::optional<Answer> find_answer(const store::Record& record);

}  // namespace rcw::checkin
