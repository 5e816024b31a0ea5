// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/cli/options.h"

namespace rcw::cli {

// What a command does once its command line is read.
using Action = std::function<Exit(Context&)>;

// One verb of a tool. `declare` says what it takes and gives back what to do with it; it is called
// only for the command that was typed, because building options is most of the start-up time.
struct Command {
  std::string name;
  std::string summary;
  Action (*declare)(Options& options);
};

struct Tool {
  std::string name;
  std::string summary;
  std::string version;
  std::vector<Command> commands = {};
};

// The whole of a tool's main(): private files, no core dumps, read the command line, act, report,
// check that standard output arrived, exit. Every outcome becomes one documented exit status.
// Every tool also has --help, --version and, once it has commands, `completion SHELL`.
int run_tool(const Tool& tool, int argc, char** argv) noexcept;

}  // namespace rcw::cli
