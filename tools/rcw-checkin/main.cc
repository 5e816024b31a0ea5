// SPDX-License-Identifier: MIT
#include "lib/cli/run.h"
#include "lib/verbs/verbs.h"

int main(int argc, char** argv) {
  namespace verbs = rcw::verbs;
  return rcw::cli::run_tool(
      {"rcw-checkin",
       "A rhythm that keeps itself: schedules, reminders, guided check-ins.",
       RCW_VERSION,
       {
           {"drafts", "list, show or discard what is not finished yet", verbs::declare_drafts},
           {"kinds", "list the kinds of records, or the fields of one", verbs::declare_kinds},
           {"list", "list records, oldest first", verbs::declare_list},
           {"show", "print records whole, or one field of them", verbs::declare_show},
           {"edit", "change a record in your editor, or one field of it", verbs::declare_edit},
           {"rm", "move records to the trash", verbs::declare_rm},
           {"restore", "bring records back from the trash", verbs::declare_restore},
           {"trash", "list what was removed, or empty the trash", verbs::declare_trash},
           {"undo", "take back the last command that changed something", verbs::declare_undo},
           {"redo", "do again what undo took back", verbs::declare_redo},
           {"check", "look for everything that is wrong with the store", verbs::declare_check},
       }},
      argc, argv);
}
