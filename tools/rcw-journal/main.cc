// SPDX-License-Identifier: MIT
#include "lib/cli/run.h"
#include "lib/verbs/verbs.h"
#include "tools/rcw-journal/commands.h"

int main(int argc, char** argv) {
  using namespace rcw::tools;
  namespace verbs = rcw::verbs;
  return rcw::cli::run_tool(
      {"rcw-journal",
       "Keep a journal of plain YAML files: write it, find it, take it elsewhere.",
       RCW_VERSION,
       {
           {"add", "write entries", declare_add},
           {"drafts", "list, show or discard what is not finished yet", verbs::declare_drafts},
           {"kinds", "list the kinds of entries, or the fields of one", verbs::declare_kinds},
           {"sheet", "print the questions of a kind, to fill in on paper or in a file", declare_sheet},
           {"list", "list entries, oldest first", verbs::declare_list},
           {"show", "print entries whole, or one field of them", verbs::declare_show},
           {"search", "find entries by their words", declare_search},
           {"tags", "list the tags and how often each is used", declare_tags},
           {"categories", "list or rename your own trigger categories", declare_categories},
           {"window", "start, list, show, extend or stop a stretch of days for one way of writing",
            declare_window},
           {"status", "count the days on which you wrote, and when", declare_status},
           {"stats", "count entries by word, week, month, weekday or hour", declare_stats},
           {"guess", "write down what you expect before you look", declare_guess},
           {"review", "look at your own record: counts, shares, and what they can and cannot say",
            declare_review},
           {"edit", "change an entry in your editor, or one field of it", declare_edit},
           {"rm", "move entries to the trash", verbs::declare_rm},
           {"restore", "bring entries back from the trash", verbs::declare_restore},
           {"trash", "list what was removed, or empty the trash", verbs::declare_trash},
           {"undo", "take back the last command that changed something", verbs::declare_undo},
           {"redo", "do again what undo took back", verbs::declare_redo},
           {"import", "take in entries from JSON Lines, YAML or CSV", declare_import},
           {"export", "give out entries as JSON Lines, CSV or Markdown", declare_export},
           {"check", "look for everything that is wrong with the store", verbs::declare_check},
           {"init", "say what protects the store; add files for git and editors", declare_init},
           {"safety", "print who can be called, and what leaves traces", declare_safety},
           {"purge", "remove the whole store, and say what that does not reach", declare_purge},
           {"date", "say how a date is read", declare_date},
       }},
      argc, argv);
}
