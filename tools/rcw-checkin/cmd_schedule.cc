// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <charconv>
#include <memory>

#include "lib/base/reason.h"
#include "lib/render/format.h"
#include "lib/text/choice.h"
#include "lib/yaml/json.h"
#include "tools/rcw-checkin/commands.h"
#include "tools/rcw-checkin/due_items.h"
#include "tools/rcw-checkin/schedule_args.h"

namespace rcw::tools {
namespace {

using checkin::Schedule;

const std::vector<std::string>& actions() {
  static const std::vector<std::string> names = {"add", "list", "show", "next", "edit", "remove"};
  return names;
}

std::size_t read_count(const std::string& text) {
  constexpr std::size_t kMost = 1000;
  std::size_t count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error == std::errc() && end == text.data() + text.size() && count >= 1 && count <= kMost) return count;
  throw usage_error(reason("{} is not a whole number from {} to {}", "--count", 1, kMost));
}

std::string list_line(const Schedule& schedule) {
  return fmt::format("{}  {:<10}  {}  {}\n", schedule.id, schedule.name, rule_text(schedule), schedule.zone);
}

std::string list_tsv(const Schedule& schedule) {
  return fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", schedule.id, render::tsv_cell(schedule.name),
                     schedule.ritual, checkin::to_string(schedule.series.rule), rule_text(schedule),
                     schedule.zone, schedule.also_zone, schedule.minutes,
                     checkin::catch_up_names().at(static_cast<std::size_t>(schedule.catch_up)),
                     schedule.grace);
}

// What becomes of a time that passed unanswered.
std::string late_text(const Schedule& schedule) {
  static const std::vector<std::string> several = {"the newest stands for all that passed",
                                                   "each that passed is one by itself",
                                                   "what passed before it is over"};
  const std::string until = schedule.grace == 0   ? "due until the end of its day"
                            : schedule.grace == 1 ? "due for one more day"
                                                  : fmt::format("due for {} more days", schedule.grace);
  return until + "; " + several.at(static_cast<std::size_t>(schedule.catch_up)) + '\n';
}

Exit list_schedules(const ScheduleArgs& args, cli::Context& context) {
  static const std::vector<std::string> formats = {"text", "tsv", "ids"};
  const std::string format = args.format.empty() ? "text" : args.format;
  text::choose("format", format, formats);
  for (const auto& one : read_schedules(context)) {
    if (format == "ids")
      context.out.write(one.schedule.id + '\n');
    else
      context.out.write(format == "tsv" ? list_tsv(one.schedule) : list_line(one.schedule));
  }
  return context.messages.status(Exit::ok);
}

std::vector<Schedule> chosen(const ScheduleArgs& args, cli::Context& context) {
  std::vector<Schedule> all;
  if (args.words.size() > 1) return {choose_schedule(args.words[1], context).schedule};
  for (auto& one : read_schedules(context)) all.push_back(std::move(one.schedule));
  return all;
}

Exit show_schedules(const ScheduleArgs& args, cli::Context& context) {
  for (const Schedule& schedule : chosen(args, context)) {
    std::string text = list_line(schedule);
    if (schedule.minutes > 0) text += fmt::format("for {} minutes\n", schedule.minutes);
    text += late_text(schedule);
    for (const time::Day day : schedule.series.exceptions) text += "not on " + time::to_string(day) + '\n';
    context.out.write(text + next_lines(schedule, read_count(args.count), context));
  }
  return context.messages.status(Exit::ok);
}

Exit next_dates(const ScheduleArgs& args, cli::Context& context) {
  const std::size_t count = read_count(args.count);
  for (const Schedule& schedule : chosen(args, context)) {
    if (args.words.size() < 2) context.out.write(schedule.name + '\n');
    context.out.write(next_lines(schedule, count, context));
  }
  return context.messages.status(Exit::ok);
}

Exit run_schedule(const ScheduleArgs& args, cli::Context& context) {
  const std::string action = args.words.empty() ? "list" : args.words.front();
  const auto which = text::choose("action", action, actions());
  const std::size_t most = action == "add" || action == "edit" ? 3 : action == "list" ? 1 : 2;
  if (args.words.size() > most) {
    throw usage_error(reason("{} takes no more words", action),
                      most == 3 ? hint("a rule of several words wants quotes: 'every day 21:30'")
                                : hint("one schedule at a time"));
  }
  static constexpr Exit (*kDo[])(const ScheduleArgs&, cli::Context&) = {
      add_schedule, list_schedules, show_schedules, next_dates, edit_schedule, remove_schedule};
  return kDo[which](args, context);
}

}  // namespace

cli::Action declare_schedule(cli::Options& options) {
  const auto args = std::make_shared<ScheduleArgs>();
  options.operands(
      "ACTION", args->words,
      "list (if not said), add RITUAL ['RULE'] (daily, weekly, monthly, signals, booster, yearly, "
      "follow-up or own), show [NAME], next [NAME], edit NAME ['RULE'], "
      "or remove NAME");
  options.value("--name", "NAME", args->name, "add, edit: what you call it (the ritual's name if not said)");
  options.value("--first", "DATE", args->first, "add: from which day on, and day 1 of 'on day 43' (today)");
  options.values("--time", "TIME", args->times, "add, edit: a time of day; several times for several");
  options.values("--except", "DATE", args->except, "add, edit: not on this day; several times for several");
  options.value("--also", "ZONE", args->also,
                "add, edit: the zone of somebody elsewhere, shown beside; none");
  options.value("--minutes", "NUMBER", args->minutes, "add, edit: how long it takes");
  options.word("--catch-up", checkin::catch_up_names(), args->catch_up,
               "add, edit: what becomes of times that passed");
  options.value("--grace", "DAYS", args->grace, "add, edit: for how many days after its own it is still due");
  options.value("--about", "ID", args->about, "add: the record it comes back to");
  options.value("--count", "NUMBER", args->count, "show, next: how many dates (3 if not said)");
  options.value("--format", "FORMAT", args->format, "list: text, tsv or ids; add: text or ids");
  return [args](cli::Context& context) { return run_schedule(*args, context); };
}

}  // namespace rcw::tools
