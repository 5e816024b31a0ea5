// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/draft.h"

#include "lib/base/reason.h"
#include "lib/io/publish.h"
#include "lib/store/id.h"
#include "lib/store/layout.h"

namespace rcw::tools {
namespace {

// The path of the new file.
std::string save(cli::Context& context, const std::string& words) {
  const io::Dir root = io::Dir::make_root(context.home());
  const io::Dir own = root.make(store::layout::kPrivate);
  const io::Dir drafts = own.make(store::layout::kDrafts);
  const std::string name = store::IdMaker(context.seed()).next(words) + ".txt";
  io::publish(drafts, name, words, [&] { return own.make(store::layout::kScratch); });
  drafts.sync();
  return drafts.path_of(name);
}

}  // namespace

void keep_draft(cli::Context& context, const std::string& words) {
  try {
    context.messages.warning({{},
                              reason("your words are kept in {}", save(context, words)),
                              hint("mend that file, then: rcw-journal add note --text - <FILE")});
  } catch (const Error& error) {
    context.messages.report(error);
    context.messages.note(reason("your words could not be kept; here they are"));
    context.messages.show(words + '\n');
  }
}

}  // namespace rcw::tools
