// SPDX-License-Identifier: MIT
#include "lib/cli/run.h"
#include "lib/verbs/verbs.h"
#include "tools/rcw-reframe/commands.h"

int main(int argc, char** argv) {
  using namespace rcw::tools;
  namespace verbs = rcw::verbs;
  return rcw::cli::run_tool(
      {"rcw-reframe",
       "Words for hard things: find what is hard to hear, and say it so that it can be heard.",
       RCW_VERSION,
       {
           {"lint", "find what makes sentences hard to hear, and say why and where", declare_lint},
           {"packs", "list the packs of rules, or hold them to their examples", declare_packs},
           {"layers", "from blame to what is under it: three layers side by side", declare_layers},
           {"soften", "a soft start, with both sides in it", declare_soften},
           {"invite", "an invitation to talk, instead of an accusation", declare_invite},
           {"disclose", "what you have seen in yourself, from your records", declare_disclose},
           {"decline", "say not now, with or without an alternative; a bare no is complete", declare_decline},
           {"repair", "words to mend: one's own part, sorry, again", declare_repair},
           {"kind", "from the critic's words about oneself to kind ones", declare_kind},
           {"outside", "a quarrel as somebody neutral would see it", declare_outside},
           {"feel", "from a vague word to a precise one; the words you kept", declare_feel},
           {"phrases", "words for many occasions, and your own", declare_phrases},
           {"drafts", "list, show or discard what is not finished yet", verbs::declare_drafts},
           {"kinds", "list the kinds of records, or the fields of one", verbs::declare_kinds},
           {"sheet", "print the questions of a builder, to fill in on paper or in a file", declare_sheet},
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
