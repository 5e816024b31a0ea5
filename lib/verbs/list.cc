// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <memory>

#include "lib/base/reason.h"
#include "lib/cli/formats.h"
#include "lib/render/preview.h"
#include "lib/render/records.h"
#include "lib/verbs/selection.h"
#include "lib/verbs/verbs.h"

namespace rcw::verbs {
namespace {

struct ListArgs {
  SelectionArgs selection = {};
  std::string format = "text";
  bool count = false;
  bool preview = false;
};

bool any(const store::Record&) { return true; }

Exit count_entries(const ListArgs& args, cli::Context& context) {
  std::size_t count = 0;
  visit_chosen(args.selection, context, any, [&](const store::Filed&) { ++count; });
  context.out.write(fmt::format("{}\n", count));
  return context.messages.status(Exit::ok);
}

Exit run_list(const ListArgs& args, cli::Context& context) {
  const render::Format format = render::parse_format(args.format);
  if (args.preview && format != render::Format::text) {
    throw usage_error(reason("--preview goes with the format text"),
                      hint("yaml, json, jsonl and tsv have the words themselves"));
  }
  if (args.count) return count_entries(args, context);
  render::RecordPrinter printer(
      format, args.selection.names.null, [&](std::string_view bytes) { context.out.write(bytes); },
      context.tree());
  if (args.preview) {
    printer.use_line([&](const store::Record& record) {
      return render::record_line_with_preview(record, context.out.columns(), context.out.terminal());
    });
  }
  visit_chosen(args.selection, context, any, [&](const store::Filed& filed) { printer.print(filed); });
  printer.finish();
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_list(cli::Options& options) {
  const auto args = std::make_shared<ListArgs>();
  add_selection(options, args->selection);
  cli::add_format(options, args->format);
  options.flag("-c,--count", args->count, "print how many there are and nothing else");
  options.flag("--preview", args->preview, "add the first words of each entry");
  return [args](cli::Context& context) { return run_list(*args, context); };
}

}  // namespace rcw::verbs
