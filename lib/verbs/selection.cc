// SPDX-License-Identifier: MIT
#include "lib/verbs/selection.h"

#include <algorithm>
#include <deque>
#include <set>
#include <utility>

#include "lib/base/reason.h"
#include "lib/cli/formats.h"
#include "lib/journal/near_tags.h"
#include "lib/journal/sort.h"
#include "lib/store/record_yaml.h"
#include "lib/text/choice.h"
#include "lib/time/phrase.h"

namespace rcw::verbs {
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

std::vector<journal::Query> parse_where(const SelectionArgs& args, cli::Context& context) {
  std::vector<journal::Query> queries;
  if (args.where.empty()) return queries;
  const journal::QueryContext about{query_fields(context.kinds()), context.present()};
  for (const auto& expression : args.where) queries.push_back(journal::parse_query(expression, about));
  return queries;
}

bool all_match(const std::vector<journal::Query>& queries, const store::Record& record) {
  if (queries.empty()) return true;
  const yaml::Node node = store::encode(record);
  const auto yes = [&](const journal::Query& query) { return journal::matches(query, node); };
  return std::all_of(queries.begin(), queries.end(), yes);
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

using Walk = std::function<void(store::Order, const Visit&)>;

// Only another order than that of the files needs more than one entry in memory.
void visit_in_order(const SelectionArgs& args, cli::Context& context, const Visit& visit, const Walk& walk) {
  const bool named = !args.names.ids_from.empty();
  const bool sorted = !args.sort.empty() && (args.sort != "at" || named);
  auto type = journal::ValueType::any;
  if (!args.sort.empty()) type = journal::require_field(args.sort, {query_fields(context.kinds()), {}});
  if (!sorted && !args.reverse) return walk(store::Order::oldest_first, visit);
  if (!sorted && !named && args.limit.empty()) return walk(store::Order::newest_first, visit);
  std::vector<store::Filed> all;
  walk(store::Order::oldest_first, [&](const store::Filed& filed) { all.push_back(filed); });
  if (sorted) journal::sort_by(all, args.sort, type);
  if (args.reverse) std::reverse(all.begin(), all.end());
  for (const auto& filed : all) visit(filed);
}

}  // namespace

void add_choice(cli::Options& options, SelectionArgs& args) {
  options.value("--since", "DATE", args.since, "from this day or time on");
  options.value("--until", "DATE", args.until, "up to this day or time, counted in");
  options.value("--last", "SPAN", args.last,
                "the days, weeks, months or years ending today: 14d, 2w, 3m, 1y");
  options.values("--kind", "KIND", args.kinds, "only this kind; several times for any of them");
  options.values("--tag", "TAG", args.tags, "only with this tag; several times for all of them");
  options.value("--with", "NAME", args.with, "only about this relationship");
  options.values("--where", "EXPR", args.where,
                 "only where this holds, as in: intensity >= 3 and tags has phone");
}

void add_selection(cli::Options& options, SelectionArgs& args) {
  add_choice(options, args);
  options.value("-n,--limit", "NUMBER", args.limit, "only the newest so many; of --ids the last named");
  options.value("--sort", "FIELD", args.sort, "print in the order of this field (at if not said)");
  options.flag("--reverse", args.reverse, "print the other way round");
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

journal::ValueType value_type(const store::FieldSpec& field) {
  const bool number = field.type == store::FieldType::number || field.type == store::FieldType::decimal;
  if (number) return journal::ValueType::number;
  if (field.type == store::FieldType::day) return journal::ValueType::time;
  const bool prose = field.type == store::FieldType::text && !field.many;
  return prose ? journal::ValueType::text : journal::ValueType::any;
}

std::vector<journal::QueryField> query_fields(const store::Kinds& kinds) {
  using journal::ValueType;
  std::vector<journal::QueryField> fields = {
      {"schema", ValueType::text},   {"kind", ValueType::text},      {"id", ValueType::text},
      {"at", ValueType::time},       {"zone", ValueType::text},      {"recorded", ValueType::time},
      {"mode", ValueType::text},     {"with", ValueType::text},      {"tags"},
      {"links.id", ValueType::text}, {"links.role", ValueType::text}};
  std::set<std::string> known;
  for (const store::Kind* kind : kinds.source().all()) {
    for (const auto& path : store::field_paths(*kind)) {
      if (known.insert(path).second) fields.push_back({path, value_type(*store::find_field(*kind, path))});
    }
  }
  return fields;
}

void visit_chosen(const SelectionArgs& args, cli::Context& context, const Test& also, const Visit& visit) {
  journal::Selection selection = resolve(args, context);
  const auto queries = parse_where(args, context);
  journal::TagWatch watch(std::exchange(selection.tags, {}));
  const store::Shelf shelf(context.home(), context.trees(), context.kinds());
  const Test wanted = [&](const store::Record& record) {
    if (!journal::matches(record, selection)) return false;
    watch.see(record);
    return journal::has_tags(record, args.tags) && also(record) && all_match(queries, record);
  };
  visit_in_order(args, context, visit, [&](store::Order order, const Visit& each) {
    if (!args.names.ids_from.empty()) return visit_last_named(args, context, shelf, wanted, each);
    if (!args.limit.empty()) {
      return visit_newest(selection, context, shelf, cli::parse_limit(args.limit), wanted, each);
    }
    visit_stored(selection, context, shelf, order, [&](const store::Filed& filed) {
      if (wanted(filed.record)) each(filed);
      return true;
    });
  });
  for (const auto& warning : watch.warnings()) context.messages.warning(warning);
}

}  // namespace rcw::verbs
