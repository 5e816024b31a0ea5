// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/CLI.hpp>
#include <map>
#include <memory>
#include <string>

#include "lib/cli/run.h"

namespace rcw::cli {

// A tool's command line as CLI11 sees it. Only lib/cli includes this.
struct App {
  std::unique_ptr<CLI::App> root;
  std::map<std::string, Action> actions = {};  // of the commands that were declared
};

// Builds the app. A command gets its options only when `declared` says so; the others are names and
// summaries, for help and for near words.
App build_app(const Tool& tool, Common& common, const std::function<bool(const std::string&)>& declared);

// The command that was typed, or nothing.
CLI::App* called_command(CLI::App& root);

}  // namespace rcw::cli
