// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <memory>

#include "lib/base/reason.h"
#include "lib/text/choice.h"
#include "tools/rcw-checkin/commands.h"
#include "tools/rcw-checkin/sealed_store.h"

namespace rcw::tools {
namespace {

struct SealsArgs {
  std::string format = "text";
};

const std::vector<std::string>& formats() {
  static const std::vector<std::string> names = {"text", "tsv"};
  return names;
}

// What is there, and never since when.
void print_topic(const std::string& topic, const std::string& format, cli::Context& context) {
  for (const auto& [name, sealer] : find_sealers(topic, context)) {
    if (!sealer.sealed) {
      context.messages.report(
          data_error({.file = seal_path(topic, {name, true}, context)}, reason("is an answer without a seal"),
                     hint("its words are not shown: nobody can tell whether they were changed")));
      continue;
    }
    const char* state = sealer.revealed ? "revealed" : "sealed";
    context.out.write(format == "tsv" ? fmt::format("{}\t{}\t{}\n", topic, name, state)
                                      : fmt::format("{}  {:<8}  {}\n", topic, state, name));
  }
}

Exit run_seals(const SealsArgs& args, cli::Context& context) {
  text::choose("format", args.format, formats());
  for (const auto& topic : sealed_topics(context)) print_topic(topic, args.format, context);
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_seals(cli::Options& options) {
  const auto args = std::make_shared<SealsArgs>();
  options.word("--format", formats(), args->format, "how to print (text if not said)");
  return [args](cli::Context& context) { return run_seals(*args, context); };
}

}  // namespace rcw::tools
