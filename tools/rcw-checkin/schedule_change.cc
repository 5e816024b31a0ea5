// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <utility>

#include "lib/base/reason.h"
#include "lib/store/lock.h"
#include "lib/verbs/chosen.h"
#include "lib/verbs/set_field.h"
#include "tools/rcw-checkin/schedule_args.h"

namespace rcw::tools {
namespace {

using checkin::Schedule;

const std::string& wanted(const ScheduleArgs& args) {
  if (args.words.size() > 1) return args.words[1];
  throw usage_error(reason("say which schedule"), hint("a name or an id of 'schedule list'"));
}

void refuse_of_add(const char* option, const std::string& value) {
  if (value.empty()) return;
  throw usage_error(reason("{} goes with 'schedule add'", option),
                    hint("'edit' changes any field of a record"));
}

// The fields whose value is another one now, or none.
std::vector<verbs::FieldValue> changed_fields(const yaml::Node& before, const yaml::Node& after) {
  std::vector<verbs::FieldValue> changed;
  for (const char* key : {"name", "rule", "first", "times", "due_from", "exceptions", "also_zone", "minutes",
                          "catch_up", "grace"}) {
    const yaml::Node* now = after.find(key);
    const yaml::Node* was = before.find(key);
    if (now != nullptr && (was == nullptr || !yaml::same(*now, *was))) changed.push_back({{key}, *now});
    if (now == nullptr && was != nullptr) changed.push_back({{key}, std::nullopt});
  }
  return changed;
}

}  // namespace

Exit edit_schedule(const ScheduleArgs& args, cli::Context& context) {
  refuse_of_add("--first", args.first);
  refuse_of_add("--about", args.about);
  const auto found = choose_schedule(wanted(args), context);
  Schedule schedule = found.schedule;
  const auto now = context.present().stamp();
  const yaml::Node before = checkin::encode(schedule, now);
  if (args.words.size() > 2) set_rule(schedule, args.words[2]);
  set_options(schedule, args, context);
  // What was answered stays answered: the new times count from now on.
  if (args.words.size() > 2 || !args.times.empty()) schedule.due_from = now;
  const auto changed = changed_fields(before, checkin::encode(schedule, now));
  if (changed.empty()) {
    throw usage_error(
        reason("say what to change"),
        hint("a rule such as 'every day 21:00', or an option; 'edit {}' opens your editor", schedule.id));
  }
  verbs::set_fields(context, "schedule edit", found.filed, changed);
  context.out.write(fmt::format("{}  {}  {}  {}\n{}", schedule.id, schedule.name, rule_text(schedule),
                                schedule.zone, next_lines(schedule, 3, context)));
  return context.messages.status(Exit::ok);
}

Exit remove_schedule(const ScheduleArgs& args, cli::Context& context) {
  const auto found = choose_schedule(wanted(args), context);
  cli::Names names;
  names.operands = {found.schedule.id};
  std::vector<store::Step> steps;
  for (const auto& original : verbs::originals(names, context))
    steps.push_back({original.path, original.digest, std::nullopt});
  store::commit(store::Lock(context.home()), verbs::doing("schedule remove", context), steps);
  context.out.write(found.schedule.id + '\n');
  return context.messages.status(Exit::ok);
}

}  // namespace rcw::tools
