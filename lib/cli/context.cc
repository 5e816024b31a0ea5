// SPDX-License-Identifier: MIT
#include "lib/cli/context.h"

#include <unistd.h>

#include <charconv>
#include <cstdlib>
#include <string_view>

#include "lib/base/reason.h"
#include "lib/store/kind_file.h"
#include "lib/store/survey.h"
#include "lib/text/choice.h"
#include "lib/time/clock.h"

namespace rcw::cli {
namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

std::string first_of(const std::string& option, const char* variable) {
  return option.empty() ? environment(variable) : option;
}

// The XDG base directory specification: a relative path is to be ignored.
std::string absolute(const std::string& path) { return path.starts_with('/') ? path : ""; }

std::string default_home() {
  if (const std::string data = absolute(environment("XDG_DATA_HOME")); !data.empty()) return data + "/rcw";
  if (const std::string user = absolute(environment("HOME")); !user.empty())
    return user + "/.local/share/rcw";
  throw usage_error(reason("there is no home directory to keep the store in"),
                    hint("set RCW_HOME, or use --home DIR"));
}

}  // namespace

const std::string& Context::home() {
  if (home_) return *home_;
  const std::string wanted = first_of(common.home, "RCW_HOME");
  home_ = wanted.empty() ? default_home() : wanted;
  for (const auto& problem : store::exposure(*home_)) messages.warning(problem);
  return *home_;
}

const store::Settings& Context::settings() {
  if (!settings_) settings_ = store::read_settings(home());
  return *settings_;
}

void Context::forgive_settings() {
  try {
    static_cast<void>(settings());
  } catch (const Error& error) {
    for (const auto& problem : error.problems()) messages.warning(problem);
    settings_ = store::Settings{};
  }
}

const store::Kinds& Context::kinds() {
  if (!kinds_) kinds_ = store::content_kinds(tree_, home());
  return *kinds_;
}

const std::string& Context::language() {
  if (common.lang.empty()) return settings().language;
  text::choose("language", common.lang, store::language_names());
  return common.lang;
}

const time::Present& Context::present() {
  if (present_) return *present_;
  const auto warn = [this](const std::string& text) { messages.warning({{}, text, {}}); };
  zone_ = time::choose_zone(first_of(common.zone, "RCW_ZONE"), warn);
  const time::Instant now = time::read_clock(first_of(common.now, "RCW_NOW"), *zone_);
  present_ = time::Present{now, &*zone_, settings().day_start};
  return *present_;
}

std::optional<std::uint64_t> Context::seed() const {
  const std::string text = environment("RCW_SEED");
  if (text.empty()) return std::nullopt;
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc() && end == text.data() + text.size()) return value;
  throw usage_error(reason("RCW_SEED is not a whole number"), hint("unset it: it is for tests"));
}

bool Context::may_ask() const {
  return !common.no_input && io::is_terminal(STDIN_FILENO) && io::is_terminal(STDERR_FILENO);
}

bool Context::plain() const {
  return common.plain || !environment("ACCESSIBLE").empty() || environment("TERM") == "dumb";
}

}  // namespace rcw::cli
