// SPDX-License-Identifier: MIT
#pragma once

#include <sys/prctl.h>
#include <unistd.h>

#include <string>
#include <utility>
#include <vector>

#include "lib/cli/run.h"
#include "tests/support/environment.h"
#include "tests/support/streams.h"
#include "tests/support/temp_dir.h"

namespace rcw::test {

// How a run of a tool ended and what it said.
struct Ran {
  int status = -1;
  std::string out = {};
  std::string err = {};
};

// Runs a tool in this process as main() would, and takes back what run_tool does to the process. The
// standard streams are files; `out` is for another standard output.
inline Ran run(const cli::Tool& tool, std::vector<std::string> args, const std::string& in = "",
               int out = -1) {
  std::vector<char*> argv = {const_cast<char*>(tool.name.c_str())};
  for (auto& arg : args) argv.push_back(arg.data());
  argv.push_back(nullptr);
  const io::Fd input = file_with(in);
  const io::Fd output = file_with("");
  const io::Fd error = file_with("");
  const Umask umask(022);
  Ran ran;
  {
    const Redirect to_input(STDIN_FILENO, input.get());
    const Redirect to_output(STDOUT_FILENO, out < 0 ? output.get() : out);
    const Redirect to_error(STDERR_FILENO, error.get());
    ran.status = cli::run_tool(tool, static_cast<int>(argv.size()) - 1, argv.data());
  }
  ::prctl(PR_SET_DUMPABLE, 1);  // the leak checker wants to look at this process
  ran.out = content_of(output);
  ran.err = content_of(error);
  return ran;
}

// An environment in which nothing of the user's own is found, at a fixed time and place.
struct World {
  TempDir temp = {};
  std::string home = temp.path_of("home");
  Variable rcw_home{"RCW_HOME", home};
  Variable xdg{"XDG_DATA_HOME", std::nullopt};
  Variable user{"HOME", temp.path_of("user")};
  Variable now{"RCW_NOW", "2026-11-22T21:15:00+01:00"};
  Variable zone{"RCW_ZONE", "Europe/Berlin"};
  Variable tz{"TZ", std::nullopt};
  Variable seed{"RCW_SEED", "1"};
  Variable no_color{"NO_COLOR", std::nullopt};
  Variable term{"TERM", "xterm"};
};

}  // namespace rcw::test
