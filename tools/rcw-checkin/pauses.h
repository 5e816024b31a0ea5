// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/checkin/pause.h"
#include "lib/cli/context.h"
#include "lib/store/shelf.h"

namespace rcw::tools {

// Every pause of some days with what followed it. Files that cannot be read are reported.
std::vector<checkin::PauseState> read_pauses(const store::Days& days, cli::Context& context);

// The pause that is open now, or nothing. Reads the last days only.
std::optional<checkin::Pause> current_pause(cli::Context& context);

}  // namespace rcw::tools
