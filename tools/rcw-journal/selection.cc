// SPDX-License-Identifier: MIT
#include "tools/rcw-journal/selection.h"

#include <deque>
#include <utility>

#include "lib/base/reason.h"
#include "lib/cli/formats.h"
#include "lib/store/layout.h"
#include "lib/text/choice.h"
#include "lib/time/phrase.h"

namespace rcw::tools {
namespace {

using Visit = std::function<void(const store::Filed&)>;
using Test = std::function<bool(const store::Record&)>;

void check_kinds(const std::vector<std::string>& names, cli::Context& context) {
  for (const auto& name : names) text::choose("kind", name, store::kind_names(context.kinds()));
}

void resolve_since(const std::string& text, const time::Present& present, journal::Selection& out) {
  const time::Reading reading = time::read_phrase(text, present);
  out.days.first = reading.first;
  if (reading.moment) out.since = time::instant_of(*reading.moment);
}

void resolve_until(const std::string& text, const time::Present& present, journal::Selection& out) {
  const time::Reading reading = time::read_phrase(text, present);
  out.days.last = reading.last;
  if (reading.moment) out.until = time::instant_of(*reading.moment);
}

void resolve_last(const SelectionArgs& args, const time::Present& present, journal::Selection& out) {
  if (!args.since.empty() || !args.until.empty()) {
    throw usage_error(reason("--last does not go with --since or --until"),
                      hint("--last 7d means the seven days that end today"));
  }
  const time::Reading reading = time::read_last(args.last, present);
  out.days = {reading.first, reading.last};
}

void visit_named(const SelectionArgs& args, cli::Context& context, const store::Shelf& shelf,
                 const Visit& visit) {
  cli::Finder finder(shelf, context.kinds(), context);
  for (const auto& name : cli::read_names(args.names)) {
    try {
      for (const auto& filed : finder.find(name)) visit(filed);
    } catch (const Error& error) {
      context.messages.report(error);
    }
  }
}

void visit_stored(const journal::Selection& selection, cli::Context& context, const store::Shelf& shelf,
                  store::Order order, const store::Shelf::Visit& visit) {
  const auto report = [&](const Error& error) { context.messages.report(error); };
  shelf.walk(journal::reach(selection), order, visit, report);
}

// The newest so many, found from the end so that an old store costs nothing, then turned round.
void visit_newest(const journal::Selection& selection, cli::Context& context, const store::Shelf& shelf,
                  std::size_t limit, const Test& wanted, const Visit& visit) {
  std::deque<store::Filed> newest;
  const auto keep = [&](const store::Filed& filed) {
    if (wanted(filed.record)) newest.push_front(filed);
    return newest.size() < limit;
  };
  visit_stored(selection, context, shelf, store::Order::newest_first, keep);
  for (const auto& filed : newest) visit(filed);
}

void visit_last_named(const SelectionArgs& args, cli::Context& context, const store::Shelf& shelf,
                      const Test& wanted, const Visit& visit) {
  const std::size_t limit = args.limit.empty() ? std::string::npos : cli::parse_limit(args.limit);
  std::deque<store::Filed> kept;
  visit_named(args, context, shelf, [&](const store::Filed& filed) {
    if (!wanted(filed.record)) return;
    if (args.limit.empty()) return visit(filed);
    kept.push_back(filed);
    if (kept.size() > limit) kept.pop_front();
  });
  for (const auto& filed : kept) visit(filed);
}

}  // namespace

void add_selection(cli::Options& options, SelectionArgs& args) {
  options.value("--since", "DATE", args.since, "from this day or time on");
  options.value("--until", "DATE", args.until, "up to this day or time, counted in");
  options.value("--last", "SPAN", args.last,
                "the days, weeks, months or years ending today: 14d, 2w, 3m, 1y");
  options.values("--kind", "KIND", args.kinds, "only this kind; several times for any of them");
  options.values("--tag", "TAG", args.tags, "only with this tag; several times for all of them");
  options.value("--with", "NAME", args.with, "only about this relationship");
  options.value("-n,--limit", "NUMBER", args.limit, "only the newest so many; of --ids the last named");
  cli::add_ids(options, args.names);
}

journal::Selection resolve(const SelectionArgs& args, cli::Context& context) {
  check_kinds(args.kinds, context);
  journal::Selection out{.kinds = args.kinds, .tags = args.tags, .with = args.with};
  if (args.last.empty() && args.since.empty() && args.until.empty()) return out;
  out.day_start = context.settings().day_start;
  if (!args.last.empty()) resolve_last(args, context.present(), out);
  if (!args.since.empty()) resolve_since(args.since, context.present(), out);
  if (!args.until.empty()) resolve_until(args.until, context.present(), out);
  return out;
}

void visit_chosen(const SelectionArgs& args, cli::Context& context, const Test& also, const Visit& visit) {
  const journal::Selection selection = resolve(args, context);
  const store::Shelf shelf(context.home(), store::layout::kJournal, context.kinds());
  const Test wanted = [&](const store::Record& record) {
    return journal::matches(record, selection) && also(record);
  };
  if (!args.names.ids_from.empty()) return visit_last_named(args, context, shelf, wanted, visit);
  if (!args.limit.empty()) {
    return visit_newest(selection, context, shelf, cli::parse_limit(args.limit), wanted, visit);
  }
  visit_stored(selection, context, shelf, store::Order::oldest_first, [&](const store::Filed& filed) {
    if (wanted(filed.record)) visit(filed);
    return true;
  });
}

}  // namespace rcw::tools
