// SPDX-License-Identifier: MIT
#include <memory>
#include <set>

#include "lib/journal/tally.h"
#include "lib/journal/window.h"
#include "lib/render/tally.h"
#include "lib/verbs/selection.h"
#include "tools/rcw-journal/commands.h"

namespace rcw::tools {
namespace {

struct StatsArgs {
  verbs::SelectionArgs selection = {};
  std::string by = {};
  std::string format = "text";
};

// Windows, guesses and reviews are no entries; who wants them counted names their kind.
bool wanted(const StatsArgs& args, const store::Record& record) {
  return !args.selection.kinds.empty() || !journal::is_paperwork(record.envelope.schema.kind);
}

// Each entry once, also when --ids names it twice.
journal::Tallied count(const StatsArgs& args, journal::By by, cli::Context& context) {
  journal::Tally tally(by, context.settings().day_start, context.kinds());
  const bool named = !args.selection.names.ids_from.empty();
  std::set<std::string> seen;
  verbs::visit_chosen(
      args.selection, context, [&](const store::Record& record) { return wanted(args, record); },
      [&](const store::Filed& filed) {
        if (!named || seen.insert(filed.record.envelope.id).second) tally.add(filed.record);
      });
  return tally.result();
}

Exit run_stats(const StatsArgs& args, cli::Context& context) {
  const render::ListFormat format = render::parse_list_format(args.format);
  const journal::By by = journal::parse_by(args.by);
  const render::Room room{context.out.columns(), !context.plain()};
  context.out.write(render::tally(count(args, by, context), format, room));
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_stats(cli::Options& options) {
  const auto args = std::make_shared<StatsArgs>();
  options.word("--by", journal::by_names(), args->by, "what to count by");
  verbs::add_choice(options, args->selection);
  cli::add_ids(options, args->selection.names);
  options.word("--format", render::list_format_names(), args->format, "how to print (text if not said)");
  return [args](cli::Context& context) { return run_stats(*args, context); };
}

}  // namespace rcw::tools
