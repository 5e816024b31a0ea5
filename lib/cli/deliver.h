// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "lib/cli/config.h"
#include "lib/cli/context.h"

namespace rcw::cli {

// A line for somebody, and how it may get there.
struct Delivery {
  std::string text = {};  // neutral: a notification has it in its arguments, which others can see
  std::vector<std::string> command = {};
  std::string mail_to = {};  // else $MAILTO, else who runs this
  // Tried in this order, standard output at the very end; empty for all ways that this machine has, of which
  // those that it does not have are passed over without a word.
  std::vector<Way> via = {};
  std::chrono::milliseconds limit = std::chrono::seconds(10);  // for each program
};

// Brings it by the first way that works, and gives back which one that was. A program that fails, is missing
// or hangs is a warning. Throws Error(system) when not even standard output works.
Way deliver(const Delivery& delivery, Context& context);

// What a program needs besides the environment to find the session of whoever runs this, as from cron:
// the address of its bus. Empty when that is known already, or when there is no session.
std::vector<std::string> session_bus();

// RCW_DELIVERY_MS, for tests, or ten seconds. Throws Error(usage).
std::chrono::milliseconds delivery_limit();

// Where this machine keeps what is neither settings nor data: $XDG_STATE_HOME/rcw, else ~/.local/state/rcw.
// Empty when there is no home directory.
std::string state_folder();

}  // namespace rcw::cli
