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

void decode_reminders(const yaml::Fields& in, Settings& settings) {
  static const std::vector<std::string> words = {"on", "off"};
  settings.reminders = in.one_of("reminders", words).value_or("on") == "on";
  if (const auto text = in.text("reminders_off_until")) {
    settings.reminders_off_until = time::parse_day(*text);
    if (!settings.reminders_off_until) {
      in.fail("reminders_off_until", reason("is not a day"), hint("for example 2026-11-22"));
    }
  }
  if (const auto text = in.text("quiet")) {
    settings.quiet = parse_quiet(*text);
    if (!settings.quiet)
      in.fail("quiet", reason("is not a part of the day"), hint("for example quiet: \"22:00-08:00\""));
  }
}

Settings decode_settings(const yaml::Node& node, const std::string& file) {
  static const std::vector<std::string> keys = {
      "schema", "language", "day_start", "reminders", "reminders_off_until", "quiet"};
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
    decode_reminders(in, settings);
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
  return parse_settings(root->path_of(layout::kSettings), *bytes);
}

Settings parse_settings(const std::string& file, std::string_view bytes) {
  return decode_settings(yaml::parse(file, bytes), file);
}

std::optional<Quiet> parse_quiet(std::string_view text) {
  const auto dash = text.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const auto from = time::parse_time_of_day(text.substr(0, dash));
  const auto to = time::parse_time_of_day(text.substr(dash + 1));
  if (!from || !to || *from == *to) return std::nullopt;
  return Quiet{*from, *to};
}

}  // namespace rcw::store
