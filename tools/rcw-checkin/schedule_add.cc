// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <utility>

#include "lib/base/reason.h"
#include "lib/checkin/friendly.h"
#include "lib/checkin/local_moment.h"
#include "lib/checkin/ritual.h"
#include "lib/render/due.h"
#include "lib/store/id.h"
#include "lib/text/choice.h"
#include "lib/verbs/keep_record.h"
#include "tools/rcw-checkin/due_items.h"
#include "tools/rcw-checkin/schedule_args.h"

namespace rcw::tools {
namespace {

using checkin::Ritual;
using checkin::Schedule;

time::Day first_day(const std::string& text, cli::Context& context) {
  return text.empty() ? context.present().stamp().day : read_day("--first", text, context);
}

Schedule start_of(const Ritual& ritual, const ScheduleArgs& args, cli::Context& context) {
  Schedule out;
  out.name = ritual.id;
  out.ritual = ritual.id;
  out.zone = context.present().zone->name();
  out.series.first = first_day(args.first, context);
  // A first day that is over was said on purpose: what has been due since is due.
  if (out.series.first < context.present().stamp().day)
    out.due_from = context.present().zone->resolve(out.series.first, 0);
  out.seconds = ritual.seconds;
  out.minutes = ritual.minutes;
  out.catch_up = ritual.catch_up;
  out.grace = ritual.grace;
  out.about = args.about;
  return out;
}

// A ritual at some months after the start is a schedule of one day for each of them.
std::vector<Schedule> after_months(const Schedule& start, const Ritual& ritual, const ScheduleArgs& args,
                                   cli::Context& context) {
  std::vector<Schedule> all;
  for (const int months : ritual.months) {
    Schedule one = start;
    const time::Day day = start.series.first.plus_months(months);
    set_rule(one, "once " + time::to_string(day));
    set_options(one, args, context);
    one.name = fmt::format("{} {} months", one.name, months);
    all.push_back(std::move(one));
  }
  return all;
}

// "Every other friday" begins with the next Friday that is still to come, and not in the week after it.
void begin_at_next(Schedule& schedule, cli::Context& context) {
  auto& series = schedule.series;
  const auto now = context.present().stamp();
  if (series.rule.count || series.rule.interval == 1) return;
  checkin::Series each = series;
  each.rule.interval = 1;
  each.first = schedule.seconds.back() > now.second.value_or(0) ? now.day : now.day.plus_days(1);
  series.first = checkin::first_occurrence(each);
}

std::vector<Schedule> schedules_to_add(const ScheduleArgs& args, cli::Context& context) {
  const std::string word = args.words.size() > 1 ? args.words[1] : "";
  const Ritual ritual = checkin::read_ritual(context.content(), word);
  const std::string rule = args.words.size() > 2 ? args.words[2] : ritual.rule;
  Schedule start = start_of(ritual, args, context);
  if (rule.empty() && !ritual.months.empty()) return after_months(start, ritual, args, context);
  if (rule.empty())
    throw usage_error(reason("'{}' has no rhythm of its own: say when", ritual.id),
                      hint("for example schedule add {} 'every 4 weeks on sunday 19:00'", ritual.id));
  set_rule(start, rule);
  set_options(start, args, context);
  if (args.first.empty()) begin_at_next(start, context);
  return {std::move(start)};
}

void check_about(const std::string& id) {
  if (id.empty() || store::is_id(id)) return;
  throw usage_error(reason("--about is not a whole id"), hint("ten characters, as 'list' prints them"));
}

void check_names(const std::vector<Schedule>& fresh, cli::Context& context) {
  const auto all = read_schedules(context);
  for (const Schedule& schedule : fresh) {
    for (const auto& other : all) {
      if (other.schedule.name != schedule.name) continue;
      throw usage_error(reason("a schedule of that name is there already: {}", other.schedule.id),
                        hint("--name gives this one another; 'schedule edit' changes that one"));
    }
  }
}

std::string added_text(const Schedule& schedule, cli::Context& context) {
  return fmt::format("{}  {}  {}  {}\n{}", schedule.id, schedule.name, rule_text(schedule), schedule.zone,
                     next_lines(schedule, 3, context));
}

}  // namespace

std::string rule_text(const Schedule& schedule) {
  const auto& rule = schedule.series.rule;
  const bool once = rule.count == 1;
  if (!once && schedule.seconds.size() == 1) return checkin::describe({rule, schedule.seconds.front()});
  std::string text = once ? "once " + time::to_string(schedule.series.first) : checkin::describe(rule);
  for (std::size_t i = 0; i < schedule.seconds.size(); ++i) {
    text += fmt::format("{}{:02}:{:02}", i == 0 ? " " : ", ", schedule.seconds[i] / 3600,
                        schedule.seconds[i] / 60 % 60);
  }
  return text;
}

std::string next_lines(const Schedule& schedule, std::size_t count, cli::Context& context) {
  const auto zone = time::Zone::named(schedule.zone);
  const auto now = checkin::on_the_wall(zone.at(context.present().now));
  std::vector<time::Stamp> moments;
  for (const auto& one : checkin::next_occurrences(schedule, now, count))
    moments.push_back(checkin::moment_of({.day = one.day, .second = one.second}, zone).stamp);
  std::string out;
  for (const auto& moment : moments) {
    out += "next: " + render::wall_time(moment, now.day.year());
    if (!schedule.also_zone.empty()) {
      const auto there = time::Zone::named(schedule.also_zone).at(*time::instant_of(moment));
      out += fmt::format(" {} / {} {}", render::city_of(schedule.zone),
                         render::wall_time(there, now.day.year()), render::city_of(schedule.also_zone));
    }
    out += '\n';
  }
  own_zone_again(context);
  return out.empty() ? "next: never again\n" : out;
}

Exit add_schedule(const ScheduleArgs& args, cli::Context& context) {
  const std::string format = args.format.empty() ? "text" : args.format;
  text::choose("format", format, std::vector<std::string>{"text", "ids"});
  check_about(args.about);
  auto fresh = schedules_to_add(args, context);
  check_names(fresh, context);
  for (Schedule& schedule : fresh) {
    const auto tree = checkin::encode(schedule, context.present().stamp());
    schedule.id = verbs::keep_record(tree, "the schedule", "schedule add", context).record.envelope.id;
    context.out.write(format == "ids" ? schedule.id + '\n' : added_text(schedule, context));
  }
  return context.messages.status(Exit::ok);
}

}  // namespace rcw::tools
