// SPDX-License-Identifier: MIT
#include "lib/cli/run.h"
#include "tools/rcw-reframe/commands.h"

int main(int argc, char** argv) {
  using namespace rcw::tools;
  return rcw::cli::run_tool(
      {"rcw-reframe",
       "Words for hard things: find what is hard to hear, and say it so that it can be heard.",
       RCW_VERSION,
       {
           {"feel", "from a vague word to a precise one; the words you kept", declare_feel},
       }},
      argc, argv);
}
