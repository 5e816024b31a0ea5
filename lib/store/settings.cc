// SPDX-License-Identifier: MIT
#include "lib/store/settings.h"

#include <string>
#include <vector>

#include "lib/base/reason.h"
#include "lib/io/read.h"
#include "lib/store/layout.h"
#include "lib/time/stamp.h"
#include "lib/yaml/door.h"
#include "lib/yaml/fields.h"

namespace rcw::store {
namespace {

constexpr const char* kSchema = "rcw/settings/1";

Settings decode_settings(const yaml::Node& node, const std::string& file) {
  static const std::vector<std::string> keys = {"schema", "language", "day_start"};
  std::vector<Problem> problems;
  const yaml::Fields in(node, file, "", problems);
  Settings settings;
  if (problems.empty()) {
    in.only(keys);
    in.require("schema");
    if (const auto schema = in.text("schema"); schema && *schema != kSchema) {
      in.fail("schema", reason("is not {}", kSchema), hint("a newer rcw may be able to read this store"));
    }
    settings.language = in.one_of("language", language_names()).value_or(settings.language);
    if (const auto text = in.text("day_start")) {
      const auto second = time::parse_time_of_day(*text);
      if (!second)
        in.fail("day_start", reason("is not a time of day"), hint("for example day_start: \"04:00\""));
      settings.day_start = second.value_or(settings.day_start);
    }
  }
  if (!problems.empty()) throw Error(Exit::bad_data, std::move(problems));
  return settings;
}

}  // namespace

const std::vector<std::string>& language_names() {
  static const std::vector<std::string> names = {"en", "zh"};
  return names;
}

Settings read_settings(const std::string& home) {
  const auto root = io::Dir::find_root(home);
  const auto bytes = root ? io::find_file(*root, layout::kSettings, yaml::kMaxBytes) : std::nullopt;
  if (!bytes) return {};
  const std::string path = root->path_of(layout::kSettings);
  return decode_settings(yaml::parse(path, *bytes), path);
}

}  // namespace rcw::store
