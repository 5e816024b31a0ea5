// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/cli/context.h"

namespace rcw::tools {

// Ends a window on a day that still counts: today, or `on`. An empty name is the one that runs. Prints
// its id. Throws Error(no) when it is over already, Error(usage) when it is not clear which is meant.
Exit stop_window(const std::string& name, const std::string& on, cli::Context& context);

// Makes a running window longer by so many days, before anybody has looked at what it says; its review moves
// with it. Prints its id. Throws Error(no) when it is over or was looked at.
Exit extend_window(const std::string& name, const std::string& more, cli::Context& context);

// Adds days off: today or later ones, as a day off is declared beforehand. Prints the window's id.
Exit add_days_off(const std::vector<std::string>& words, cli::Context& context);

}  // namespace rcw::tools
