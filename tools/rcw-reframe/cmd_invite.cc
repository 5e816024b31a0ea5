// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/builder.h"
#include "tools/rcw-reframe/commands.h"

namespace rcw::tools {
namespace {

// Why it matters, what it is not, and a question: ten minutes now, where nothing else is said.
Built build_invite(Composer& text) {
  for (const char* slot : {"minutes", "when"}) {
    if (!text.said(slot)) text.put(slot, text.phrase(slot));
  }
  Built built;
  built.text = text.fill("invitation");
  if (text.said("no_hurry")) built.note = text.phrase("waiting");
  return built;
}

}  // namespace

cli::Action declare_invite(cli::Options& options) {
  Builder builder;
  builder.name = "invite";
  builder.takes = "what you would have said, - for standard input; not needed";
  builder.calm_first = true;
  builder.build = build_invite;
  return declare_builder(options, std::move(builder));
}

}  // namespace rcw::tools
