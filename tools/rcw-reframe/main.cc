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
           {"lint", "find what makes sentences hard to hear, and say why and where", declare_lint},
           {"packs", "list the packs of rules, or hold them to their examples", declare_packs},
       }},
      argc, argv);
}
