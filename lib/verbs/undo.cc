// SPDX-License-Identifier: MIT
#include <memory>

#include "lib/base/reason.h"
#include "lib/verbs/chosen.h"
#include "lib/verbs/verbs.h"

namespace rcw::verbs {
namespace {

using store::Direction;
using store::Plan;

const char* word_of(Plan::Act act) {
  if (act == Plan::Act::put) return "put back";
  return act == Plan::Act::change ? "change" : "remove";
}

Error nothing(Direction direction) {
  if (direction == Direction::undo) return {Exit::no, Problem{{}, reason("there is nothing to undo"), {}}};
  return {Exit::no,
          Problem{{}, reason("there is nothing to redo"), hint("a new command ends what can be redone")}};
}

Exit run(Direction direction, bool dry_run, cli::Context& context) {
  if (!io::Dir::find_root(context.home())) throw nothing(direction);
  const store::Lock lock(context.home());
  const auto plan =
      store::plan(lock, direction, [&](const Problem& problem) { context.messages.warning(problem); });
  if (!plan) throw nothing(direction);
  const auto& transaction = plan->transaction;
  if (direction == Direction::undo)
    context.messages.note(reason("undo of '{}' of {}", transaction.command, transaction.at));
  else
    context.messages.note(reason("'{}' of {} again", transaction.command, transaction.at));
  if (!dry_run) store::carry_out(lock, *plan);
  for (const auto& item : plan->items) print_act(word_of(item.act), item.change.path, context);
  if (dry_run) context.messages.note(reason("nothing was changed: {} would be", plan->items.size()));
  return context.messages.status(Exit::ok);
}

cli::Action declare(Direction direction, cli::Options& options) {
  const auto dry_run = std::make_shared<bool>(false);
  options.flag("--dry-run", *dry_run, "say what would happen and touch nothing");
  return [direction, dry_run](cli::Context& context) { return run(direction, *dry_run, context); };
}

}  // namespace

cli::Action declare_undo(cli::Options& options) { return declare(Direction::undo, options); }
cli::Action declare_redo(cli::Options& options) { return declare(Direction::redo, options); }

}  // namespace rcw::verbs
