// SPDX-License-Identifier: MIT
#include "lib/cli/keep_words.h"

#include "lib/base/reason.h"
#include "lib/store/drafts.h"

namespace rcw::cli {

void keep_words(Context& context, const std::string& words) {
  try {
    store::IdMaker ids(context.seed());
    const std::string path = store::Drafts(context.home()).keep(ids, words);
    context.messages.warning({{},
                              reason("your words are kept in {}", path),
                              hint("mend that file, then: rcw-journal add note --text - <FILE")});
  } catch (const Error& error) {
    context.messages.report(error);
    context.messages.note(reason("your words could not be kept; here they are"));
    context.messages.show(words + '\n');
  }
}

}  // namespace rcw::cli
