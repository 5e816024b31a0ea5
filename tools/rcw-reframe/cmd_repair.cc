// SPDX-License-Identifier: MIT
#include <memory>

#include "lib/cli/phrases.h"
#include "tools/rcw-reframe/builder.h"
#include "tools/rcw-reframe/commands.h"
#include "tools/rcw-reframe/mending.h"

namespace rcw::tools {
namespace {

using yaml::Node;

struct RepairArgs {
  std::string about = {};
  std::string said = {};
  Mending mending = {};
  std::string note = {};
};

// "From then to these words: 2 h 10 min."
std::string time_note(std::int64_t minutes, cli::Context& context) {
  const auto phrases = cli::find_phrases(context.content(), "reframe.repair-text", context.language());
  return cli::filled(phrases.at("time"), "{time}", spoken_minutes(minutes, context));
}

Opening open_repair(RepairArgs& args, cli::Context& context) {
  args.mending = find_mending(args.about, args.said, context);
  if (args.mending.minutes) args.note = time_note(*args.mending.minutes, context);
  Opening opening;
  if (!args.mending.links.items.empty()) opening.head.members.push_back({"links", args.mending.links, {}});
  return opening;
}

// Three moves in the writer's words; what was not said is a blank, and nothing is made up.
Built build_repair(const RepairArgs& args, Composer& text) {
  const Mending& mending = args.mending;
  Built built;
  built.note = args.note;
  built.text = text.fill("text");
  if (mending.said) built.fields.push_back({"said", Node::token(time::to_string(*mending.said)), {}});
  if (mending.minutes) built.fields.push_back({"minutes", Node::token(std::to_string(*mending.minutes)), {}});
  return built;
}

}  // namespace

cli::Action declare_repair(cli::Options& options) {
  const auto args = std::make_shared<RepairArgs>();
  Builder builder;
  builder.name = "repair";
  builder.open = [args](const BuilderArgs&, cli::Context& context) { return open_repair(*args, context); };
  builder.build = [args](Composer& text) { return build_repair(*args, text); };
  builder.declare = [args](cli::Options& more) {
    more.value("--about", "ID", args->about, "the setback or activation of the journal that they mend");
    more.value("--said", "TIME", args->said, "when you said them: now, 21:30; with --about, how long after");
  };
  return declare_builder(options, std::move(builder));
}

}  // namespace rcw::tools
