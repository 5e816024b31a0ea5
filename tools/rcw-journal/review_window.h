// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "tools/rcw-journal/windows.h"

namespace rcw::tools {

// The one window that a guess or a review is about: "last" or nothing is the one that began last, the name of
// a protocol the last of that protocol, "running" the one that runs, anything else an id. With a
// relationship only its windows count. Throws Error(no) when there is none, Error(usage) when it is not
// unique.
FiledWindow choose_review_window(const std::string& name, const std::string& with, cli::Context& context);

// The same, but a guess is best written down early: without a name the window that runs, else the next one to
// come, else the one that began last.
FiledWindow choose_guess_window(const std::string& name, const WindowFilter& filter, cli::Context& context);

}  // namespace rcw::tools
