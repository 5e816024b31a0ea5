// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/due_items.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "lib/base/reason.h"
#include "lib/checkin/local_moment.h"
#include "lib/checkin/ritual.h"
#include "tools/rcw-checkin/windows_due.h"

namespace rcw::tools {
namespace {

using checkin::Occurrence;
using checkin::Schedule;
using render::DueLine;

time::Instant instant_of(const time::Stamp& stamp, const time::Zone& zone) {
  return time::instant_of(stamp.second ? stamp : zone.resolve(stamp.day, 0)).value_or(time::Instant{});
}

time::Stamp moment_of(const Occurrence& one, const time::Zone& zone) {
  return checkin::moment_of({.day = one.day, .second = one.second}, zone).stamp;
}

// Only times near the clock's own need their moment.
checkin::Now now_in(const time::Zone& zone, cli::Context& context) {
  const time::Instant now = context.present().now;
  return {.wall = checkin::on_the_wall(zone.at(now)),
          .day_start = context.settings().day_start,
          .has_come = [zone, now](const Occurrence& one) {
            return checkin::has_come({.day = one.day, .second = one.second}, now, zone);
          }};
}

// The guided run of each ritual, each looked up once: reading content is most of what `due` does.
class Runs {
 public:
  explicit Runs(cli::Context& context) : context_(context) {}

  std::string command(const std::string& ritual) {
    const auto [place, fresh] = commands_.try_emplace(ritual);
    if (!fresh) return place->second;
    const auto read = checkin::read_ritual(context_.content(), ritual);
    if (!read.run.empty()) place->second = "rcw-checkin run " + read.run;
    return place->second;
  }

 private:
  cli::Context& context_;
  std::map<std::string, std::string> commands_ = {};
};

// The lines of one schedule, while its zone is the active one.
class Lines {
 public:
  Lines(const Schedule& schedule, const time::Zone& zone, Runs& runs, cli::Context& context)
      : schedule_(schedule), zone_(zone), runs_(runs), context_(context) {}

  std::vector<DueLine> of(std::int64_t within, const checkin::Answered& answered) {
    std::vector<DueLine> lines;
    const checkin::Now now = now_in(zone_, context_);
    for (const auto& due : checkin::due_of(schedule_, now, answered)) {
      lines.push_back(line(due.at, due.since, due.times, true));
    }
    if (within == 0) return lines;
    const auto until = checkin::on_the_wall(zone_.at({context_.present().now.seconds + within}));
    for (const auto& one : checkin::coming_of(schedule_, now, until, answered)) {
      lines.push_back(line(one, one, 1, false));
    }
    return lines;
  }

 private:
  DueLine line(Occurrence at, Occurrence since, int times, bool due) {
    return {.id = schedule_.id,
            .source = "schedule",
            .name = schedule_.name,
            .ritual = schedule_.ritual,
            .at = moment_of(at, zone_),
            .since = moment_of(since, zone_),
            .times = times,
            .zone = schedule_.zone,
            .also_zone = schedule_.also_zone,
            .does = runs_.command(schedule_.ritual),
            .due = due};
  }

  const Schedule& schedule_;
  const time::Zone& zone_;
  Runs& runs_;
  cli::Context& context_;
};

// The same moments on the clocks of somebody who lives elsewhere.
void add_other_clocks(std::vector<DueLine>& lines, cli::Context& context) {
  for (DueLine& line : lines) {
    if (line.also_zone.empty()) continue;
    try {
      const auto zone = time::Zone::named(line.also_zone);
      line.also_at = zone.at(time::instant_of(line.at).value_or(time::Instant{}));
    } catch (const Error& error) {
      context.messages.report(error);
    }
  }
}

std::vector<DueLine> lines_of(const Schedule& schedule, std::int64_t within, Answers& answers, Runs& runs,
                              cli::Context& context) {
  const bool own = schedule.zone == context.present().zone->name();
  const time::Zone zone = own ? *context.present().zone : time::Zone::named(schedule.zone);
  return Lines(schedule, zone, runs, context).of(within, answers.of(schedule.id));
}

void add_schedules(std::vector<DueLine>& lines, std::int64_t within, Answers& answers,
                   cli::Context& context) {
  Runs runs(context);
  for (const auto& one : read_schedules(context)) {
    try {
      auto more = lines_of(one.schedule, within, answers, runs, context);
      lines.insert(lines.end(), more.begin(), more.end());
    } catch (const Error& error) {
      std::vector<Problem> problems = error.problems();
      for (Problem& problem : problems) {
        if (problem.where.file.empty()) problem.where = {.file = one.filed.path};
      }
      context.messages.report(Error(Exit::bad_data, std::move(problems)));
    }
    own_zone_again(context);
  }
}

void add_pause(std::vector<DueLine>& lines, std::int64_t within, Answers& answers, cli::Context& context) {
  const time::Instant now = context.present().now;
  const auto pause = checkin::open_pause(answers.recent_pauses(), now);
  if (!pause || !pause->return_at) return;
  const auto until = time::instant_of(*pause->return_at).value_or(now);
  if (until.seconds > now.seconds + within) return;
  lines.push_back({.id = pause->id,
                   .source = "pause",
                   .name = "return",
                   .at = *pause->return_at,
                   .since = *pause->return_at,
                   .zone = context.present().zone->name(),
                   .does = "rcw-checkin return",
                   .due = until <= now});
}

[[noreturn]] void refuse_not_due(const std::string& name, const std::optional<Occurrence>& next) {
  throw Error(Exit::no, Problem{{},
                                reason("nothing of '{}' is due", name),
                                next ? hint("the next time is {}; --next answers that one",
                                            time::local_text({.day = next->day, .second = next->second}))
                                     : hint("'schedule show' says when it was")});
}

Answerable of_schedule(const Schedule& schedule, bool next, cli::Context& context) {
  constexpr int kAnyTime = 400 * 366;
  Answers answers(context);
  const auto zone = time::Zone::named(schedule.zone);
  const checkin::Now now = now_in(zone, context);
  const int early = next ? kAnyTime : checkin::read_ritual(context.content(), schedule.ritual).early;
  const auto found = checkin::answerable(schedule, now, early, answers.of(schedule.id));
  if (!found) {
    const auto coming = checkin::next_occurrences(schedule, now.wall, 1);
    refuse_not_due(schedule.name, coming.empty() ? std::nullopt : std::optional(coming.front()));
  }
  Answerable out{schedule.id, schedule.name, *found, moment_of(*found, zone), schedule.zone};
  own_zone_again(context);
  return out;
}

}  // namespace

void own_zone_again(cli::Context& context) {
  static_cast<void>(time::Zone::named(context.present().zone->name()));
}

std::vector<DueLine> due_items(std::int64_t within, cli::Context& context) {
  static_cast<void>(context.present());  // a wrong --now is no fault of a schedule
  std::vector<DueLine> lines;
  Answers answers(context);
  add_schedules(lines, within, answers, context);
  add_windows(lines, within, answers, context);
  add_pause(lines, within, answers, context);
  const time::Zone& zone = *context.present().zone;
  std::stable_sort(lines.begin(), lines.end(), [&](const DueLine& a, const DueLine& b) {
    return instant_of(a.at, zone) < instant_of(b.at, zone);
  });
  add_other_clocks(lines, context);
  own_zone_again(context);
  return lines;
}

Answerable answerable_item(const std::string& name, bool next, cli::Context& context) {
  for (const auto& line : due_items(0, context)) {
    if (!names_id(name, line.id) || line.source == "schedule") continue;
    if (line.source == "pause") throw usage_error(reason("a pause ends with 'return'"));
    return {line.id, line.name, checkin::on_the_wall(line.at), line.at, line.zone};
  }
  return of_schedule(choose_schedule(name, context).schedule, next, context);
}

}  // namespace rcw::tools
