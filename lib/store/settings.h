// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/io/dir.h"

namespace rcw::store {

// What rcw.yaml says: settings that travel with the store. No secrets and no commands.
struct Settings {
  int day_start = 4 * 3600;     // seconds after midnight at which a logical day begins
  std::string language = "en";  // of prompts and notices
};

// The languages that prompts and notices are written in.
const std::vector<std::string>& language_names();

// Defaults where there is no store or no file. Throws Error(bad_data) with all that is wrong.
Settings read_settings(const std::string& home);

}  // namespace rcw::store
