// SPDX-License-Identifier: MIT
#include "lib/cli/run.h"

int main(int argc, char** argv) {
  return rcw::cli::run_tool(
      {"rcw-checkin", "A rhythm that keeps itself: schedules, reminders, guided check-ins.", RCW_VERSION},
      argc, argv);
}
