// SPDX-License-Identifier: MIT
#include <memory>
#include <set>

#include "lib/journal/usage.h"
#include "lib/render/usage.h"
#include "lib/text/choice.h"
#include "lib/verbs/selection.h"
#include "tools/rcw-journal/commands.h"

namespace rcw::tools {
namespace {

struct TagsArgs {
  verbs::SelectionArgs selection = {};
  std::string sort = "name";
  std::string format = "text";
};

const std::vector<std::string>& orders() {
  static const std::vector<std::string> names = {"name", "count"};
  return names;
}

Exit run_tags(const TagsArgs& args, cli::Context& context) {
  const render::ListFormat format = render::parse_list_format(args.format);
  text::choose("order", args.sort, orders());
  journal::UsageTally tally;
  verbs::visit_chosen(
      args.selection, context, [](const store::Record&) { return true; },
      [&](const store::Filed& filed) {
        const store::Envelope& envelope = filed.record.envelope;
        const std::set<std::string> tags(envelope.tags.begin(), envelope.tags.end());
        for (const auto& tag : tags) tally.add(tag, envelope.at);
      });
  const auto all = args.sort == "count" ? tally.by_count() : tally.by_name();
  context.out.write(render::usages(all, format, {"tag", "tags"}));
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_tags(cli::Options& options) {
  const auto args = std::make_shared<TagsArgs>();
  verbs::add_choice(options, args->selection);
  options.word("--sort", orders(), args->sort, "in which order (name if not said)");
  options.word("--format", render::list_format_names(), args->format, "how to print (text if not said)");
  return [args](cli::Context& context) { return run_tags(*args, context); };
}

}  // namespace rcw::tools
