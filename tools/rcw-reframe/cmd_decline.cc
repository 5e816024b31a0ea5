// SPDX-License-Identifier: MIT
#include "lib/yaml/path.h"
#include "tools/rcw-reframe/builder.h"
#include "tools/rcw-reframe/commands.h"

namespace rcw::tools {
namespace {

using yaml::Node;

// Each part on a line of its own, byte for byte: a no is never worded anew, and whatever is absent is absent.
Built build_decline(Composer& said) {
  Built built;
  for (const char* part : {"not_now", "alternative", "reassurance"}) {
    if (!said.said(part)) continue;
    if (!built.text.empty()) built.text += '\n';
    built.text += said.slot(part);
  }
  return built;
}

// A no that is there already is complete: nothing is asked.
Opening open_decline(const BuilderArgs& args, cli::Context&) {
  Opening opening;
  if (args.file.empty()) return opening;
  opening.complete = true;
  opening.settle = [words = read_draft(args.file)](Node& answers) {
    const Node no = Node::text(words);
    if (!words.empty()) yaml::put_at(answers, "not_now", &no);
  };
  return opening;
}

}  // namespace

cli::Action declare_decline(cli::Options& options) {
  Builder builder;
  builder.name = "decline";
  builder.kind = "refusal";
  builder.takes = "the no in your words, - for standard input; printed as it is";
  builder.own_draft = false;
  builder.looked_at = false;
  builder.build = build_decline;
  builder.open = open_decline;
  return declare_builder(options, std::move(builder));
}

}  // namespace rcw::tools
