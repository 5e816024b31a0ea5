// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <memory>

#include "lib/base/reason.h"
#include "lib/cli/formats.h"
#include "lib/cli/question.h"
#include "lib/render/records.h"
#include "lib/text/choice.h"
#include "lib/verbs/removed.h"
#include "lib/verbs/verbs.h"

namespace rcw::verbs {
namespace {

struct TrashArgs {
  std::string action = {};
  std::string format = "text";
  bool null = false;
  bool yes = false;
};

const std::vector<std::string>& actions() {
  static const std::vector<std::string> names = {"list", "empty"};
  return names;
}

Exit list(const TrashArgs& args, cli::Context& context) {
  const render::Format format = render::parse_format(args.format);
  render::RecordPrinter printer(
      format, args.null, [&](std::string_view bytes) { context.out.write(bytes); }, context.tree());
  if (const auto root = io::Dir::find_root(context.home())) {
    for (const auto& kept : removed_records(context, *root)) {
      try {
        if (const auto filed = store::load_kept(*root, kept, context.kinds())) printer.print(*filed);
      } catch (const Error& error) {
        context.messages.report(error);
      }
    }
  }
  printer.finish();
  return context.messages.status(Exit::ok);
}

std::string counted(std::size_t number, const char* one, const char* many) {
  return fmt::format("{} {}", number, number == 1 ? one : many);
}

// What emptying takes away.
std::string contents(std::size_t records, std::size_t files) {
  return counted(records, "record", "records") + " and " +
         counted(files - records, "older version", "older versions");
}

// One question, and what it cannot reach.
bool is_agreed(const TrashArgs& args, std::size_t records, std::size_t files, cli::Context& context) {
  if (args.yes) return true;
  if (!context.may_ask()) {
    throw usage_error(reason("emptying the trash wants a yes, and there is no terminal to ask at"),
                      hint("say it with --yes"));
  }
  const std::string question = fmt::format(
      "Remove {} for good? Nothing before can be undone then.\n"
      "Copies in git, backups and other machines stay where they are. y: yes, n: no?",
      contents(records, files));
  return cli::ask_letter(context, question, "yn") == 'y';
}

Exit empty(const TrashArgs& args, cli::Context& context) {
  const auto root = io::Dir::find_root(context.home());
  const std::size_t records = root ? count_removed(context, *root) : 0;
  const std::size_t files = root ? store::count_kept(*root) : 0;
  if (root && !is_agreed(args, records, files, context)) {
    context.messages.note(reason("nothing was removed"));
    return Exit::cancelled;
  }
  if (root) store::empty_trash(store::Lock(context.home()));
  context.out.write(contents(records, files) + " removed\n");
  context.messages.note(reason("git history and backups are out of reach from here and may still have them"));
  return context.messages.status(Exit::ok);
}

Exit run_trash(const TrashArgs& args, cli::Context& context) {
  if (args.action.empty())
    throw usage_error(reason("say what to do with the trash"), hint("trash list, or trash empty"));
  return text::choose("action", args.action, actions()) == 0 ? list(args, context) : empty(args, context);
}

}  // namespace

cli::Action declare_trash(cli::Options& options) {
  const auto args = std::make_shared<TrashArgs>();
  options.operand("ACTION", args->action, "list what was removed, or empty it for good");
  cli::add_format(options, args->format);
  options.flag("-0,--null", args->null, "ids and paths end in NUL");
  options.flag("--yes", args->yes, "empty without asking");
  return [args](cli::Context& context) { return run_trash(*args, context); };
}

}  // namespace rcw::verbs
