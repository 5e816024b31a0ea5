// SPDX-License-Identifier: MIT
#include "lib/cli/config.h"

#include <cstdlib>
#include <vector>

#include "lib/base/reason.h"
#include "lib/cli/filter_config.h"
#include "lib/cli/remind_config.h"
#include "lib/io/dir.h"
#include "lib/io/read.h"
#include "lib/yaml/door.h"
#include "lib/yaml/fields.h"

namespace rcw::cli {
namespace {

constexpr const char* kSchema = "rcw/config/1";

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

// The XDG base directory specification: a relative path is to be ignored.
std::string config_folder() {
  if (const std::string config = environment("XDG_CONFIG_HOME"); config.starts_with('/'))
    return config + "/rcw";
  const std::string user = environment("HOME");
  return user.starts_with('/') ? user + "/.config/rcw" : "";
}

Config decode_config(const yaml::Node& node, const std::string& file) {
  static const std::vector<std::string> keys = {"schema", "editor", "remind", "filter"};
  std::vector<Problem> problems;
  const yaml::Fields in(node, file, "", problems);
  Config config;
  in.only(keys);
  if (const auto schema = in.text("schema"); schema && *schema != kSchema) {
    in.fail("schema", reason("is not {}", kSchema), hint("a newer rcw may be able to read this file"));
  }
  config.editor = in.text("editor").value_or("");
  if (const auto remind = in.group("remind")) config.remind = decode_remind(*remind);
  if (const auto filter = in.group("filter")) config.filter = decode_filter(*filter);
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  return config;
}

}  // namespace

Config read_config() {
  constexpr const char* kName = "config.yaml";
  const std::string folder = config_folder();
  const auto dir = folder.empty() ? std::nullopt : io::Dir::find_root(folder);
  const auto bytes = dir ? io::find_file(*dir, kName, yaml::kMaxBytes) : std::nullopt;
  if (!bytes) return {};
  const std::string path = dir->path_of(kName);
  return decode_config(yaml::parse(path, *bytes), path);
}

}  // namespace rcw::cli
