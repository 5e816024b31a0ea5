// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/schedule_args.h"

#include <algorithm>
#include <charconv>

#include "lib/base/reason.h"
#include "lib/checkin/friendly.h"
#include "lib/store/record_yaml.h"
#include "lib/text/choice.h"
#include "lib/time/phrase.h"
#include "tools/rcw-checkin/due_items.h"

namespace rcw::tools {
namespace {

using checkin::Schedule;

int read_number(const char* option, const std::string& text, int low, int high) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc() && end == text.data() + text.size() && value >= low && value <= high) return value;
  throw usage_error(reason("{} is not a whole number from {} to {}", option, low, high));
}

int read_time(const std::string& text) {
  if (const auto second = time::parse_time_of_day(text)) return *second;
  throw usage_error(reason("--time is not a time of day"), hint("for example 21:30"));
}

void set_times(Schedule& schedule, const std::vector<std::string>& times) {
  if (times.empty()) return;
  schedule.seconds.clear();
  for (const auto& text : times) schedule.seconds.push_back(read_time(text));
  std::sort(schedule.seconds.begin(), schedule.seconds.end());
  schedule.seconds.erase(std::unique(schedule.seconds.begin(), schedule.seconds.end()),
                         schedule.seconds.end());
}

void add_exceptions(Schedule& schedule, const std::vector<std::string>& days, cli::Context& context) {
  auto& all = schedule.series.exceptions;
  for (const auto& text : days) all.push_back(read_day("--except", text, context));
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
}

void set_name(Schedule& schedule, const std::string& name) {
  if (name.empty()) return;
  if (!store::is_label(name)) {
    throw usage_error(reason("--name: is not a name on one line"),
                      hint("no commas, line breaks or blanks around it"));
  }
  schedule.name = name;
}

}  // namespace

time::Day read_day(const char* option, const std::string& text, cli::Context& context) {
  const auto reading = time::read_phrase(text, context.present(), time::Direction::future);
  if (reading.first == reading.last) return reading.first;
  throw usage_error(reason("{} wants one day", option), hint("for example today or 2026-11-22"));
}

void set_rule(Schedule& schedule, const std::string& rule) {
  const auto rhythm = checkin::parse_rhythm(rule);
  if (rhythm.second && *rhythm.second % 60 != 0)
    throw usage_error(reason("a time of day is in whole minutes here"), hint("for example 21:30"));
  const int second = rhythm.second.value_or(schedule.seconds.empty() ? 0 : schedule.seconds.front());
  if (rhythm.second || schedule.seconds.empty()) schedule.seconds = {second};
  const auto exceptions = schedule.series.exceptions;
  schedule.series = checkin::series_of(rhythm, schedule.series.first, second);
  schedule.series.exceptions = exceptions;
  // Stored as one rule of days; what the first day leaves open is said.
  schedule.series.rule = checkin::settled(schedule.series.rule, schedule.series.first);
  schedule.series.first = checkin::first_occurrence(schedule.series);
}

void set_options(Schedule& schedule, const ScheduleArgs& args, cli::Context& context) {
  set_name(schedule, args.name);
  set_times(schedule, args.times);
  add_exceptions(schedule, args.except, context);
  if (args.also == "none")
    schedule.also_zone.clear();
  else if (!args.also.empty())
    schedule.also_zone = time::Zone::named(args.also).name();
  own_zone_again(context);
  if (!args.minutes.empty()) schedule.minutes = read_number("--minutes", args.minutes, 1, 240);
  if (!args.grace.empty()) schedule.grace = read_number("--grace", args.grace, 0, 366);
  if (!args.catch_up.empty()) {
    schedule.catch_up =
        static_cast<checkin::CatchUp>(text::choose("catch-up", args.catch_up, checkin::catch_up_names()));
  }
  if (schedule.ritual == "monthly" && (schedule.minutes < 30 || schedule.minutes > 60)) {
    throw usage_error(reason("a monthly talk is planned with 30 to 60 minutes"),
                      hint("article 000, line 175; --minutes 45 leaves two turns of up to 20"));
  }
  schedule.series.second_of_day = schedule.seconds.front();
}

}  // namespace rcw::tools
