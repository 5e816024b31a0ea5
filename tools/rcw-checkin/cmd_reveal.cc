// SPDX-License-Identifier: MIT
#include <memory>
#include <vector>

#include "lib/text/choice.h"
#include "tools/rcw-checkin/commands.h"
#include "tools/rcw-checkin/reveal.h"

namespace rcw::tools {
namespace {

struct RevealArgs {
  std::string topic = {};
  bool dry_run = false;
  std::string format = "text";
};

const std::vector<std::string>& formats() {
  static const std::vector<std::string> names = {"text", "yaml"};
  return names;
}

Exit run_reveal(const RevealArgs& args, cli::Context& context) {
  text::choose("format", args.format, formats());
  Reveal reveal(read_topic(args.topic), context);
  if (!reveal.prepare()) return context.messages.status(Exit::no);
  reveal.preview();
  if (args.dry_run) return context.messages.status(Exit::ok);
  reveal.publish_own();
  reveal.print(args.format);
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_reveal(cli::Options& options) {
  const auto args = std::make_shared<RevealArgs>();
  options.operand("TOPIC", args->topic, "what it is about, as it was sealed");
  options.flag("--dry-run", args->dry_run, "show what would leave your store, and stop there");
  options.word("--format", formats(), args->format, "how to print the answers (text if not said)");
  return [args](cli::Context& context) { return run_reveal(*args, context); };
}

}  // namespace rcw::tools
