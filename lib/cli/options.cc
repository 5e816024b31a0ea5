// SPDX-License-Identifier: MIT
#include "lib/cli/options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

namespace rcw::cli {

void Options::value(const std::string& names, const std::string& shown, std::string& to, const std::string& help) {
  app_->add_option(names, to, help)->type_name(shown)->take_last();
}

void Options::word(const std::string& names, const std::vector<std::string>& words, std::string& to,
                   const std::string& help) {
  app_->add_option(names, to, help)->type_name(fmt::format("{{{}}}", fmt::join(words, ",")))->take_last();
}

void Options::values(const std::string& names, const std::string& shown, std::vector<std::string>& to,
                     const std::string& help) {
  app_->add_option(names, to, help)->type_name(shown)->allow_extra_args(false);
}

void Options::flag(const std::string& names, bool& to, const std::string& help) { app_->add_flag(names, to, help); }

void Options::operand(const std::string& shown, std::string& to, const std::string& help) {
  app_->add_option(shown, to, help)->type_name(" ");
}

void Options::operands(const std::string& shown, std::vector<std::string>& to, const std::string& help) {
  app_->add_option(shown, to, help)->type_name("");
}

}  // namespace rcw::cli
