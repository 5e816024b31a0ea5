// SPDX-License-Identifier: MIT
#include "lib/cli/run.h"
#include "lib/verbs/verbs.h"
#include "tools/rcw-checkin/commands.h"

int main(int argc, char** argv) {
  using namespace rcw::tools;
  namespace verbs = rcw::verbs;
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
           {"run", "a guided daily, weekly or monthly, a short talk, or a look back", declare_run},
           {"pause", "begin a pause in a conversation, with a time to be back", declare_pause},
           {"return", "end the pause, or name another time", declare_return},
           {"calm", "a few minutes of grounding and breathing; nothing is recorded", declare_calm},
           {"history", "list the runs of some months, and your own times of return", declare_history},
           {"seal", "lay down an answer that nobody reads before both are there", declare_seal},
           {"reveal", "show the answers once both are sealed", declare_reveal},
           {"seals", "list who has sealed and who has revealed", declare_seals},
           {"drafts", "list, show or discard what is not finished yet", verbs::declare_drafts},
           {"kinds", "list the kinds of records, or the fields of one", verbs::declare_kinds},
           {"sheet", "print the questions of a run, to fill in on paper or in a file", declare_sheet},
           {"list", "list records, oldest first", verbs::declare_list},
           {"show", "print records whole, or one field of them", verbs::declare_show},
           {"edit", "change a record in your editor, or one field of it", verbs::declare_edit},
           {"rm", "move records to the trash", verbs::declare_rm},
           {"restore", "bring records back from the trash", verbs::declare_restore},
           {"trash", "list what was removed, or empty the trash", verbs::declare_trash},
           {"undo", "take back the last command that changed something", verbs::declare_undo},
           {"redo", "do again what undo took back", verbs::declare_redo},
           {"check", "look for everything that is wrong with the store", declare_check},
           {"export", "write the schedules as a calendar file", declare_export},
       }},
      argc, argv);
}
