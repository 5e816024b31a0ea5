// SPDX-License-Identifier: MIT
#include "lib/cli/run.h"

int main(int argc, char** argv) {
  return rcw::cli::run_tool(
      {"rcw-reframe", "Words for hard things: find what is hard to hear, and say it so that it can be heard.",
       RCW_VERSION},
      argc, argv);
}
