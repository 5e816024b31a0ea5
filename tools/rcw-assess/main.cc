// SPDX-License-Identifier: MIT
#include "lib/cli/run.h"

int main(int argc, char** argv) {
  return rcw::cli::run_tool(
      {"rcw-assess", "Questionnaires as data: take, score and compare them.", RCW_VERSION}, argc, argv);
}
