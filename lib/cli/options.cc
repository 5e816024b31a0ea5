// SPDX-License-Identifier: MIT
#include "lib/cli/options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

namespace rcw::cli {
namespace {

// An unset variable in a script must not read as "no limit": --since "$day".
std::string refuse_empty(const std::string& value) { return value.empty() ? "needs a value" : ""; }

}  // namespace

void Options::value(const std::string& names, const std::string& shown, std::string& to,
                    const std::string& help) {
  app_->add_option(names, to, help)->type_name(shown)->take_last()->check(refuse_empty, "");
}

void Options::word(const std::string& names, const std::vector<std::string>& words, std::string& to,
                   const std::string& help) {
  app_->add_option(names, to, help)
      ->type_name(fmt::format("{{{}}}", fmt::join(words, ",")))
      ->take_last()
      ->check(refuse_empty, "");
}

void Options::values(const std::string& names, const std::string& shown, std::vector<std::string>& to,
                     const std::string& help) {
  app_->add_option(names, to, help)->type_name(shown)->allow_extra_args(false)->check(refuse_empty, "");
}

void Options::flag(const std::string& names, bool& to, const std::string& help) {
  app_->add_flag(names, to, help);
}

void Options::operand(const std::string& shown, std::string& to, const std::string& help) {
  app_->add_option(shown, to, help)->type_name(" ");
}

void Options::operands(const std::string& shown, std::vector<std::string>& to, const std::string& help) {
  app_->add_option(shown, to, help)->type_name("");
}

}  // namespace rcw::cli
