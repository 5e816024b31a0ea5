// SPDX-License-Identifier: MIT
#include "lib/cli/later.h"

#include <cstdlib>
#include <filesystem>

namespace rcw::cli {
namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

}  // namespace

std::vector<std::pair<std::string, std::string>> variables_for_later(Context& context) {
  std::vector<std::pair<std::string, std::string>> out = {{"LANG", "C.UTF-8"}};
  const bool own_home = !context.common.home.empty() || !environment("RCW_HOME").empty();
  if (own_home) out.emplace_back("RCW_HOME", std::filesystem::absolute(context.home()).lexically_normal());
  for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"}) {
    const std::string folder = environment(name);
    const bool needed = !own_home || std::string(name) != "XDG_DATA_HOME";
    if (needed && folder.starts_with('/')) out.emplace_back(name, folder);
  }
  const bool own_zone = !context.common.zone.empty() || !environment("RCW_ZONE").empty();
  if (own_zone) out.emplace_back("RCW_ZONE", context.present().zone->name());
  return out;
}

}  // namespace rcw::cli
