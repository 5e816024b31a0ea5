// SPDX-License-Identifier: MIT
#include <memory>

#include "lib/base/reason.h"
#include "lib/verbs/chosen.h"
#include "lib/verbs/verbs.h"

namespace rcw::verbs {
namespace {

struct RemoveArgs {
  cli::Names names = {};
  bool dry_run = false;
};

Exit run_rm(const RemoveArgs& args, cli::Context& context) {
  const auto records = originals(args.names, context);
  std::vector<store::Step> steps;
  std::vector<std::string> ids;
  for (const auto& original : records) {
    steps.push_back({original.path, original.digest, std::nullopt});
    ids.push_back(original.id);
  }
  if (args.dry_run) {
    for (const auto& step : steps) print_act("remove", step.path, context);
    context.messages.note(reason("nothing was removed: {} would be", steps.size()));
    return context.messages.status(Exit::ok);
  }
  if (!steps.empty()) {
    const store::Doing what = doing("rm", context);
    store::commit(store::Lock(context.home()), what, steps);
  }
  print_ids(ids, args.names.null, context);
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_rm(cli::Options& options) {
  const auto args = std::make_shared<RemoveArgs>();
  options.operands("ID", args->names.operands, "ids, unique starts of ids, or paths in the store");
  options.flag("--dry-run", args->dry_run, "say what would be removed and touch nothing");
  cli::add_ids(options, args->names);
  return [args](cli::Context& context) { return run_rm(*args, context); };
}

}  // namespace rcw::verbs
