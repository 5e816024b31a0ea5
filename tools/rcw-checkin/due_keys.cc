// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/due_keys.h"

#include "tools/rcw-checkin/due_items.h"

namespace rcw::tools {

std::vector<std::string> due_keys(cli::Context& context) {
  std::vector<std::string> keys;
  for (const auto& line : due_items(0, context)) {
    if (line.due) keys.push_back(line.id + ' ' + time::to_string(line.at));
  }
  return keys;
}

}  // namespace rcw::tools
