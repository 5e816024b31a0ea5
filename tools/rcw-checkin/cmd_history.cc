// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <memory>
#include <utility>

#include "lib/base/reason.h"
#include "lib/checkin/pause.h"
#include "lib/render/format.h"
#include "lib/store/shelf.h"
#include "lib/store/values.h"
#include "lib/text/choice.h"
#include "lib/text/holds.h"
#include "lib/time/phrase.h"
#include "lib/yaml/json.h"
#include "tools/rcw-checkin/commands.h"

namespace rcw::tools {
namespace {

using yaml::Node;

struct HistoryArgs {
  std::string since = {};
  std::string until = {};
  std::string last = "3m";
  std::string format = "text";
};

// A run, with what its author said of it; one's own trend and nobody else's.
struct Row {
  time::Stamp at = {};
  std::string id = {};
  std::string run = {};
  std::string level = {};
  std::string heard = {};
  std::string before = {};
  std::string after = {};
};

struct History {
  std::vector<Row> rows = {};
  checkin::PromiseCount promises = {};
};

bool is_run(const std::string& kind) {
  static const std::vector<std::string> runs = {"daily", "weekly", "monthly", "talk", "aftermath"};
  return text::holds(runs, kind);
}

Row row_of(const store::Record& record) {
  const auto& envelope = record.envelope;
  return {envelope.at,
          envelope.id,
          envelope.schema.kind,
          store::text_at(record, "level"),
          store::text_at(record, "felt_heard"),
          store::text_at(record, "comfort_before"),
          store::text_at(record, "comfort_after")};
}

store::Days days_of(const HistoryArgs& args, cli::Context& context) {
  const auto& present = context.present();
  if (args.since.empty() && args.until.empty()) {
    const auto reading = time::read_last(args.last, present);
    return {reading.first, reading.last};
  }
  store::Days days;
  if (!args.since.empty()) days.first = time::read_phrase(args.since, present).first;
  if (!args.until.empty()) days.last = time::read_phrase(args.until, present).last;
  return days;
}

bool is_within(const store::Days& days, time::Day day) {
  return (!days.first || *days.first <= day) && (!days.last || day <= *days.last);
}

History read_history(const store::Days& days, cli::Context& context) {
  History out;
  checkin::PauseBook pauses;
  const int day_start = context.settings().day_start;
  const auto visit = [&](const store::Filed& filed) {
    const auto& record = filed.record;
    if (!is_within(days, time::logical_day(record.envelope.at, day_start))) return true;
    if (is_run(record.envelope.schema.kind)) out.rows.push_back(row_of(record));
    pauses.see(record);
    return true;
  };
  const auto report = [&](const Error& error) { context.messages.report(error); };
  store::Shelf(context.home(), context.tree(), context.kinds())
      .walk(days, store::Order::oldest_first, visit, report);
  out.promises = checkin::count_promises(pauses.states());
  return out;
}

std::string text_row(const Row& row) {
  std::string line = fmt::format("{}  {}  {}", row.id, time::local_text(row.at), row.run);
  if (!row.level.empty()) line += "  " + row.level;
  if (!row.heard.empty()) line += "  heard " + row.heard;
  if (!row.before.empty() || !row.after.empty()) {
    const auto said = [](const std::string& value) { return value.empty() ? std::string("?") : value; };
    line += fmt::format("  comfort {} to {}", said(row.before), said(row.after));
  }
  return line + '\n';
}

std::string promises_text(const checkin::PromiseCount& count) {
  if (count.promised == 0) return "";
  std::string text = fmt::format("Pauses with a time you named: {}. Back by then: {}. Later: {}.",
                                 count.promised, count.by_then, count.later);
  if (count.open > 0) text += fmt::format(" No return noted: {}.", count.open);
  return text + '\n';
}

std::string tsv_row(const Row& row) {
  return fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\n", row.id, time::to_string(row.at), row.run, row.level,
                     row.heard, row.before, row.after);
}

std::string json_row(const Row& row) {
  Node node = Node::map();
  const auto put = [&](const char* key, Node value) { node.members.push_back({key, std::move(value), {}}); };
  const auto number = [&](const char* key, const std::string& value) {
    if (!value.empty()) put(key, Node::token(value));
  };
  put("schema", Node::text("rcw/checkin.run/1"));
  put("id", Node::text(row.id));
  put("at", Node::text(time::to_string(row.at)));
  put("run", Node::text(row.run));
  if (!row.level.empty()) put("level", Node::text(row.level));
  number("felt_heard", row.heard);
  number("comfort_before", row.before);
  number("comfort_after", row.after);
  return yaml::to_json(node) + '\n';
}

Exit run_history(const HistoryArgs& args, cli::Context& context) {
  static const std::vector<std::string> formats = {"text", "tsv", "jsonl"};
  text::choose("format", args.format, formats);
  const History history = read_history(days_of(args, context), context);
  for (const Row& row : history.rows) {
    context.out.write(args.format == "tsv"     ? tsv_row(row)
                      : args.format == "jsonl" ? json_row(row)
                                               : text_row(row));
  }
  if (args.format == "text") context.out.write(promises_text(history.promises));
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_history(cli::Options& options) {
  const auto args = std::make_shared<HistoryArgs>();
  options.value("--since", "DATE", args->since, "from this day on");
  options.value("--until", "DATE", args->until, "up to and with this day");
  options.value("--last", "LENGTH", args->last, "so many days, weeks or months up to today (3m if not said)");
  options.word("--format", {"text", "tsv", "jsonl"}, args->format, "how to print (text if not said)");
  return [args](cli::Context& context) { return run_history(*args, context); };
}

}  // namespace rcw::tools
