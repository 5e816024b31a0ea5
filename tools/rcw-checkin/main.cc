// SPDX-License-Identifier: MIT
#include "lib/cli/run.h"
#include "tools/rcw-checkin/commands.h"

int main(int argc, char** argv) {
  using namespace rcw::tools;
  return rcw::cli::run_tool(
      {"rcw-checkin",
       "A rhythm that keeps itself: schedules, reminders, guided check-ins.",
       RCW_VERSION,
       {
           {"schedule", "add, list, show, change or remove a rhythm", declare_schedule},
           {"due", "say what is due; the status is 1 when nothing is", declare_due},
           {"done", "say that something due was done", declare_done},
           {"skip", "leave something out this time", declare_skip},
           {"snooze", "come back to something later", declare_snooze},
           {"remind", "say in one line that something is due, once in a while; for cron and timers",
            declare_remind},
           {"off", "be quiet, for good or until a day", declare_off},
           {"on", "end that", declare_on},
           {"setup", "print the lines that let cron, systemd, anacron or at remind", declare_setup},
           {"pause", "begin a pause in a conversation, with a time to be back", declare_pause},
           {"return", "end the pause, or name another time", declare_return},
           {"run", "a guided daily, weekly or monthly, a short talk, or a look back", declare_run},
           {"calm", "a few minutes of grounding and breathing; nothing is recorded", declare_calm},
       }},
      argc, argv);
}
