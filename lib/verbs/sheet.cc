// SPDX-License-Identifier: MIT
#include <memory>

#include "lib/base/reason.h"
#include "lib/text/choice.h"
#include "lib/verbs/paper.h"
#include "lib/verbs/verbs.h"

namespace rcw::verbs {
namespace {

constexpr int kPaperColumns = 80;

struct SheetArgs {
  std::string kind = {};
  std::string to = "text";
};

const std::vector<std::string>& targets() {
  static const std::vector<std::string> names = {"text", "html", "yaml"};
  return names;
}

// Where each kind has a command of its own, that names it as well.
const store::Kind* kind_of_command(const std::string& name, cli::Context& context) {
  for (const store::Kind* kind : context.kinds().source().all()) {
    if (kind->domain == context.tree() && kind->made_by == name) return kind;
  }
  return nullptr;
}

const store::Kind& kind_on_paper(const std::string& name, const std::string& verb, cli::Context& context) {
  if (const store::Kind* kind = verb.empty() ? kind_of_command(name, context) : nullptr) return *kind;
  text::choose("kind", name, store::kind_names(context.kinds()));
  const store::Kind& kind = *store::find_kind(context.kinds(), context.tree(), name);
  if (verb.empty() || kind.made_by.empty()) return kind;
  throw usage_error(reason("a {} has no sheet", kind.name), hint("use: {}", kind.made_by));
}

Exit run_sheet(const SheetArgs& args, const std::string& verb, cli::Context& context) {
  const auto target = text::choose("target", args.to, targets());
  const render::Sheet sheet = make_sheet(kind_on_paper(args.kind, verb, context), verb, context);
  if (target == 0) context.out.write(render::sheet_text(sheet, kPaperColumns));
  if (target == 1) context.out.write(render::sheet_html(sheet));
  if (target == 2) context.out.write(render::sheet_yaml(sheet));
  return Exit::ok;
}

}  // namespace

cli::Action declare_sheet(cli::Options& options, const std::string& which, const std::string& verb) {
  const auto args = std::make_shared<SheetArgs>();
  options.operand("KIND", args->kind, which);
  options.word(
      "--to", targets(), args->to,
      "text to print (if not said), a page, or a form for " + (verb.empty() ? "" : verb + ' ') + "--answers");
  return [args, verb](cli::Context& context) { return run_sheet(*args, verb, context); };
}

cli::Action declare_sheet(cli::Options& options) {
  return declare_sheet(options, "one of those that 'kinds' lists", "add");
}

}  // namespace rcw::verbs
