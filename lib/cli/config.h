// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace rcw::cli {

// What the user says about this machine: $XDG_CONFIG_HOME/rcw/config.yaml, else ~/.config/rcw/config.yaml.
// Commands to run stand here and never in a store, which may come from somebody else.
struct Config {
  std::string editor = {};  // empty when nothing is said
};

// Defaults where there is no file. Throws Error(bad_data) with all that is wrong.
Config read_config();

}  // namespace rcw::cli
