// SPDX-License-Identifier: MIT
#include "lib/cli/run.h"

int main(int argc, char** argv) {
  return rcw::cli::run_tool(
      {"rcw-plan", "Agreements and small steps: draft, agree, try, review.", RCW_VERSION}, argc, argv);
}
