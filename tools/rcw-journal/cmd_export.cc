// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <memory>
#include <set>

#include "lib/base/reason.h"
#include "lib/cli/progress.h"
#include "lib/journal/export.h"
#include "lib/render/pages.h"
#include "lib/render/records.h"
#include "lib/text/choice.h"
#include "lib/text/csv.h"
#include "lib/verbs/selection.h"
#include "tools/rcw-journal/commands.h"

namespace rcw::tools {
namespace {

struct ExportArgs {
  verbs::SelectionArgs selection = {};
  std::string to = {};
};

const std::vector<std::string>& targets() {
  static const std::vector<std::string> names = {"jsonl", "csv", "markdown"};
  return names;
}

// What tables and pages had to leave out, over all entries.
struct Losses {
  std::size_t entries = 0;
  std::set<std::string> names = {};

  void add(const std::vector<std::string>& lost) {
    if (!lost.empty()) ++entries;
    names.insert(lost.begin(), lost.end());
  }
};

std::string heading(const std::string& target) {
  if (target == "csv") return text::csv_row(render::csv_columns());
  return target == "markdown" ? "# Journal\n\n" : "";
}

std::string piece(const std::string& target, const store::Record& record) {
  return target == "csv" ? text::csv_row(render::csv_cells(record)) : render::markdown_section(record);
}

void visit_all(const ExportArgs& args, cli::Context& context,
               const std::function<void(const store::Filed&)>& visit) {
  cli::Progress progress("export");
  verbs::visit_chosen(
      args.selection, context, [](const store::Record&) { return true; },
      [&](const store::Filed& filed) {
        visit(filed);
        progress.step();
      });
}

Exit export_jsonl(const ExportArgs& args, cli::Context& context) {
  render::RecordPrinter printer(render::Format::jsonl, false,
                                [&](std::string_view bytes) { context.out.write(bytes); });
  visit_all(args, context, [&](const store::Filed& filed) { printer.print(filed); });
  return context.messages.status(Exit::ok);
}

Exit export_pages(const ExportArgs& args, cli::Context& context) {
  Losses losses;
  context.out.write(heading(args.to));
  visit_all(args, context, [&](const store::Filed& filed) {
    context.out.write(piece(args.to, filed.record));
    losses.add(journal::lost_in_table(filed.record));
  });
  if (losses.entries == 0) return context.messages.status(Exit::ok);
  context.messages.warning({{},
                            reason("entries with fields that {} has no place for: {} ({})", args.to,
                                   losses.entries, fmt::join(losses.names, ", ")),
                            hint("jsonl keeps everything")});
  return context.messages.status(Exit::no);
}

Exit run_export(const ExportArgs& args, cli::Context& context) {
  text::choose("format for --to", args.to, targets());
  return args.to == "jsonl" ? export_jsonl(args, context) : export_pages(args, context);
}

}  // namespace

cli::Action declare_export(cli::Options& options) {
  const auto args = std::make_shared<ExportArgs>();
  options.word("--to", targets(), args->to,
               "what to write: jsonl keeps everything, csv and markdown are for others");
  verbs::add_selection(options, args->selection);
  return [args](cli::Context& context) { return run_export(*args, context); };
}

}  // namespace rcw::tools
