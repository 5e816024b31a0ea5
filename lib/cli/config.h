// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace rcw::cli {

// A way for a reminder to reach somebody.
enum class Way { command, notify_send, mail, standard_output };

// What each is called: "command", "notify-send", "mail", "stdout".
const std::vector<std::string>& way_names();

// How somebody wants to be reminded.
struct RemindConfig {
  std::string text = "Reminder";                // one line; all that is ever said
  std::vector<std::string> command = {};        // a program and its arguments; empty when there is none
  std::vector<Way> via = {};                    // tried in this order; empty when nothing is said
  std::int64_t every = std::int64_t{4} * 3600;  // seconds until the same thing is said again
  std::string mail_to = {};                     // empty when nothing is said
};

// A program that says more about sentences than the rules of lint do.
struct FilterConfig {
  std::vector<std::string> command = {};    // it and its arguments; empty when there is none
  std::chrono::milliseconds limit{30'000};  // how long it may take for one part of a text
};

// What the user says about this machine: $XDG_CONFIG_HOME/rcw/config.yaml, else ~/.config/rcw/config.yaml.
// Commands to run stand here and never in a store, which may come from somebody else.
struct Config {
  std::string editor = {};  // empty when nothing is said
  RemindConfig remind = {};
  FilterConfig filter = {};
};

// Defaults where there is no file. Throws Error(bad_data) with all that is wrong.
Config read_config();

// Whether a program for mail takes it for an address, or several behind commas, and for nothing else: those
// programs read options, files and commands from what looks like one.
bool is_mail_address(const std::string& text);

}  // namespace rcw::cli
