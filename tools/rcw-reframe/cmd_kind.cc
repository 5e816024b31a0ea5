// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/builder.h"
#include "tools/rcw-reframe/commands.h"

namespace rcw::tools {
namespace {

Built build_kind(Composer& text) {
  Built built;
  built.text = text.fill("text");
  // Where one's history is called on, it explains and does not excuse.
  if (text.said("history")) built.note = text.phrase("note");
  return built;
}

}  // namespace

// The critic's words are no draft: none of them has to come back in what is said instead.
cli::Action declare_kind(cli::Options& options) {
  Builder builder;
  builder.name = "kind";
  builder.kind = "kindness";
  builder.takes = "what the critical voice says, - for standard input; asked for if not said";
  builder.own_draft = false;
  builder.build = build_kind;
  return declare_builder(options, std::move(builder));
}

}  // namespace rcw::tools
