// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>

#include "lib/base/reason.h"
#include "lib/store/catalog.h"
#include "lib/store/id.h"
#include "lib/store/layout.h"
#include "lib/store/place.h"
#include "lib/text/utf8.h"
#include "lib/verbs/chosen.h"
#include "lib/verbs/removed.h"
#include "lib/verbs/verbs.h"

namespace rcw::verbs {
namespace {

struct RestoreArgs {
  cli::Names names = {};
  bool dry_run = false;
};

// Finds records of the trash by id, and says where each goes back to.
class Restorer {
 public:
  Restorer(const io::Dir& root, cli::Context& context)
      : context_(context),
        root_(root),
        kinds_(context.kinds()),
        all_(removed_records(context, root)),
        known_(store::kept_records(root, context.kinds())) {}

  store::Step step(const std::string& name) const {
    const store::Kept& kept = find(name);
    auto bytes = store::find_bytes(root_, store::kept_path(kept));
    if (!bytes) throw not_here(name);
    return {place_of(kept), std::nullopt, std::move(*bytes)};
  }

 private:
  static Error not_here(const std::string& name) {
    return {Exit::no, Problem{{},
                              reason("nothing in the trash has the id {}", name),
                              hint("'trash list' prints what is there")}};
  }

  const store::Kept& find(const std::string& name) const {
    if (!store::is_id_prefix(name) || name.size() < store::kPrefixLength) {
      throw usage_error(reason("'{}' is not an id of the trash", text::cut(name, 40)),
                        hint("'trash list' prints what is there"));
    }
    const auto fits = [&](const store::Kept& kept) { return kept.id.starts_with(name); };
    const auto found = std::find_if(all_.begin(), all_.end(), fits);
    if (found == all_.end()) {
      const auto ours = [&](const store::Kept& kept) {
        return fits(kept) && is_of_this_tool(kept, context_, root_);
      };
      if (std::any_of(known_.begin(), known_.end(), ours)) throw still_here(name);
      throw not_here(name);
    }
    if (std::count_if(all_.begin(), all_.end(), fits) > 1) {
      throw usage_error(reason("the id {} is not unique in the trash", name), hint("type more of it"));
    }
    return *found;
  }

  static Error still_here(const std::string& name) {
    return {Exit::busy, Problem{{},
                                reason("the record {} is in the store, so nothing was brought back", name),
                                hint("to go back to an older version of it: undo")}};
  }

  // A kind that is not known any more goes where most do.
  std::string tree_of(const store::Kept& kept) const {
    if (context_.trees().size() == 1) return context_.tree();
    const auto schema = store::kept_schema(root_, kept);
    const auto* kind = schema ? store::find_kind(kinds_, schema->domain, schema->kind) : nullptr;
    return kind == nullptr ? context_.tree() : store::tree_of(*kind);
  }

  // A name of somebody's own gives way to the usual one.
  std::string place_of(const store::Kept& kept) const {
    const std::string tree = tree_of(kept) + '/';
    if (const auto name = store::layout::parse_record_name(kept.name)) {
      return tree + store::layout::year_folder(name->day) + '/' + store::layout::month_folder(name->day) +
             '/' + kept.name;
    }
    const auto filed = store::load_kept(root_, kept, kinds_);
    if (!filed) throw not_here(kept.id);
    return tree + store::layout::record_path(filed->record.envelope.at, kept.id);
  }

  cli::Context& context_;
  const io::Dir& root_;
  const store::Kinds& kinds_;
  std::vector<store::Kept> all_;
  std::vector<store::Kept> known_;
};

std::vector<store::Step> find_all(const RestoreArgs& args, const io::Dir& root, cli::Context& context) {
  const auto named = cli::read_names(args.names);
  if (named.empty() && args.names.ids_from.empty()) {
    throw usage_error(reason("say which record to bring back"), hint("'trash list' prints what is there"));
  }
  const Restorer restorer(root, context);
  std::vector<store::Step> steps;
  for (const auto& name : named) {
    try {
      store::Step step = restorer.step(name);
      const auto same = [&](const store::Step& other) { return other.path == step.path; };
      if (std::none_of(steps.begin(), steps.end(), same)) steps.push_back(std::move(step));
    } catch (const Error& error) {
      context.messages.report(error);
    }
  }
  return steps;
}

Exit run_restore(const RestoreArgs& args, cli::Context& context) {
  const store::Doing what = doing("restore", context);
  const store::Lock lock(context.home());
  const auto steps = find_all(args, lock.root(), context);
  if (args.dry_run) {
    for (const auto& step : steps) print_act("restore", step.path, context);
    context.messages.note(reason("nothing was brought back: {} would be", steps.size()));
    return context.messages.status(Exit::ok);
  }
  if (!steps.empty()) store::commit(lock, what, steps);
  std::vector<std::string> ids;
  for (const auto& step : steps)
    ids.push_back(store::layout::parse_record_name(store::name_of(step.path))->id);
  print_ids(ids, args.names.null, context);
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_restore(cli::Options& options) {
  const auto args = std::make_shared<RestoreArgs>();
  options.operands("ID", args->names.operands, "ids of the trash, or unique starts of ids");
  options.flag("--dry-run", args->dry_run, "say what would come back and touch nothing");
  cli::add_ids(options, args->names);
  return [args](cli::Context& context) { return run_restore(*args, context); };
}

}  // namespace rcw::verbs
