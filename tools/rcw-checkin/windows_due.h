// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lib/cli/context.h"
#include "lib/render/due.h"
#include "tools/rcw-checkin/answered.h"

namespace rcw::tools {

// The journal's windows whose day of review has come (or comes within so many seconds) and that nobody has
// reviewed since, for at most kReviewGrace days. Only windows that began in the last kLookedForDays days are
// looked for, so that this does not grow with the journal; 'rcw-journal status' knows of longer ones.
void add_windows(std::vector<render::DueLine>& lines, std::int64_t within, Answers& answers,
                 cli::Context& context);

inline constexpr int kReviewGrace = 60;  // days
inline constexpr int kLookedForDays = 120;

}  // namespace rcw::tools
