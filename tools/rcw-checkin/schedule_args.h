// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/checkin/schedule.h"
#include "lib/cli/context.h"
#include "tools/rcw-checkin/schedules.h"

namespace rcw::tools {

// What was typed after `schedule`.
struct ScheduleArgs {
  std::vector<std::string> words = {};
  std::string name = {};
  std::string first = {};
  std::vector<std::string> times = {};
  std::vector<std::string> except = {};
  std::string also = {};
  std::string minutes = {};
  std::string catch_up = {};
  std::string grace = {};
  std::string about = {};
  std::string count = "3";
  std::string format = {};
};

// A rule as it was said, put into a schedule: its days, and its time where it says one. Throws Error(usage).
void set_rule(checkin::Schedule& schedule, const std::string& rule);

// One day of the calendar from a date phrase; `option` says what is read. Throws Error(usage).
time::Day read_day(const char* option, const std::string& text, cli::Context& context);

// What the options say beside the rule, put into a schedule. Throws Error(usage) with the option and what
// would be right.
void set_options(checkin::Schedule& schedule, const ScheduleArgs& args, cli::Context& context);

Exit add_schedule(const ScheduleArgs& args, cli::Context& context);
Exit edit_schedule(const ScheduleArgs& args, cli::Context& context);
Exit remove_schedule(const ScheduleArgs& args, cli::Context& context);

// "every day at 21:30": the rule and all its times, in words where there are some.
std::string rule_text(const checkin::Schedule& schedule);
// The next so many times, as the clocks of its zone and of `also_zone` show them, a line each.
std::string next_lines(const checkin::Schedule& schedule, std::size_t count, cli::Context& context);

}  // namespace rcw::tools
