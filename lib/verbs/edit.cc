// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>
#include <utility>

#include "lib/base/reason.h"
#include "lib/verbs/chosen.h"
#include "lib/verbs/edit_by_asking.h"
#include "lib/verbs/edit_by_hand.h"
#include "lib/verbs/edit_set.h"
#include "lib/verbs/verbs.h"

namespace rcw::verbs {
namespace {

struct EditArgs {
  cli::Names names = {};
  std::vector<std::string> sets = {};
  std::vector<std::string> unsets = {};
  bool ask = false;
  bool dry_run = false;
};

void check(const EditArgs& args) {
  if (args.dry_run && args.sets.empty() && args.unsets.empty()) {
    throw usage_error(reason("--dry-run goes with --set and --unset"),
                      hint("in an editor nothing is saved until you do"));
  }
  for (const auto& set : args.sets) {
    if (args.names.ids_from != "-" || !set.ends_with("=-")) continue;
    throw usage_error(reason("--ids - and a value of - both want standard input"),
                      hint("give the ids as arguments, or in a file"));
  }
}

// What one record comes to.
struct Outcome {
  std::string id;
  std::vector<store::Step> steps;
};

// A value that is wrong is so for every record, and said once.
void add_once(std::vector<Problem>& problems, const Problem& problem) {
  const auto same = [&](const Problem& other) { return describe(other) == describe(problem); };
  if (std::none_of(problems.begin(), problems.end(), same)) problems.push_back(problem);
}

std::vector<Outcome> outcomes(const std::vector<store::Original>& records, const Changes& changes,
                              cli::Context& context) {
  std::vector<Outcome> all;
  std::vector<Problem> problems;
  Exit worst = Exit::ok;
  for (const auto& original : records) {
    try {
      const Revised revised = apply(original, changes, context);
      if (revised.bytes == original.bytes) continue;
      all.push_back({original.id, store::revise(original, revised.path, revised.bytes)});
    } catch (const Error& error) {
      for (const auto& problem : error.problems()) add_once(problems, problem);
      worst = std::max(worst, error.exit());
    }
  }
  if (!problems.empty()) throw Error(worst, std::move(problems));
  return all;
}

void show(const std::vector<Outcome>& all, cli::Context& context) {
  for (const auto& outcome : all) {
    const bool moves = outcome.steps.size() > 1;
    print_act(moves ? "rename" : "change", outcome.steps.front().path, context);
  }
  context.messages.note(reason("nothing was changed: {} would be", all.size()));
}

// Under the lock from reading to writing: two that set different fields at once both arrive.
Exit set_fields(const EditArgs& args, cli::Context& context) {
  const Changes changes = read_changes(args.sets, args.unsets);
  const store::Doing what = doing("edit", context);
  const store::Lock lock(context.home());
  const auto all = outcomes(originals(args.names, context), changes, context);
  if (args.dry_run) {
    show(all, context);
    return context.messages.status(Exit::ok);
  }
  std::vector<store::Step> steps;
  std::vector<std::string> ids;
  for (const auto& outcome : all) {
    steps.insert(steps.end(), outcome.steps.begin(), outcome.steps.end());
    ids.push_back(outcome.id);
  }
  if (steps.empty()) {
    if (context.messages.status(Exit::ok) == Exit::ok) context.messages.note(reason("nothing changed"));
    return context.messages.status(Exit::ok);
  }
  store::commit(lock, what, steps);
  print_ids(ids, args.names.null, context);
  return context.messages.status(Exit::ok);
}

Exit run_edit(const EditArgs& args, cli::Context& context, const ShapeForm& shape) {
  check(args);
  if (!args.sets.empty() || !args.unsets.empty()) return set_fields(args, context);
  const auto records = originals(args.names, context);
  if (records.size() > 1) {
    throw usage_error(reason("an editor opens one record at a time"),
                      hint("several at once are changed with --set FIELD=VALUE"));
  }
  if (records.empty()) return context.messages.status(Exit::ok);
  return args.ask ? edit_by_asking(records.front(), context, shape) : edit_by_hand(records.front(), context);
}

}  // namespace

cli::Action declare_edit(cli::Options& options, const ShapeForm& shape) {
  const auto args = std::make_shared<EditArgs>();
  options.operands("ID", args->names.operands, "ids, unique starts of ids, or paths in the store");
  options.values("--set", "FIELD=VALUE", args->sets,
                 "change one field without an editor; FIELD=- reads its words from standard input");
  options.values("--unset", "FIELD", args->unsets, "take one field out");
  options.flag("--ask", args->ask, "ask the questions of its kind; what is there is kept unless changed");
  options.flag("--dry-run", args->dry_run, "with --set: say what would change and write nothing");
  cli::add_ids(options, args->names);
  return [args, shape](cli::Context& context) { return run_edit(*args, context, shape); };
}

cli::Action declare_edit(cli::Options& options) { return declare_edit(options, ShapeForm()); }

}  // namespace rcw::verbs
