// SPDX-License-Identifier: MIT
#include <algorithm>
#include <charconv>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

#include "lib/base/reason.h"
#include "lib/checkin/schedule_calendar.h"
#include "lib/store/notice.h"
#include "lib/text/choice.h"
#include "tools/rcw-checkin/commands.h"
#include "tools/rcw-checkin/schedules.h"
#include "tools/rcw-checkin/windows_due.h"

namespace rcw::tools {
namespace {

constexpr int kMostAlarm = 7 * 24 * 60;                // minutes
constexpr std::int64_t kReviewsAhead = 366LL * 86400;  // seconds

struct ExportArgs {
  bool ics = false;
  std::string titles = "discreet";
  std::string alarm = {};
  bool floating = false;
  std::vector<std::string> names = {};
};

const std::vector<std::string>& title_names() {
  static const std::vector<std::string> names = {"discreet", "names"};
  return names;
}

// "15m", "1h" or "0": minutes before the start.
std::optional<int> read_alarm(const std::string& text) {
  if (text.empty()) return std::nullopt;
  int count = -1;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), count);
  const std::string unit(read.ptr, text.data() + text.size());
  const bool known = unit == "m" || unit == "min" || unit == "h" || (unit.empty() && count == 0);
  if (read.ec == std::errc() && known && count >= 0 && count <= kMostAlarm) {
    const int minutes = unit == "h" ? count * 60 : count;
    if (minutes <= kMostAlarm) return minutes;
  }
  throw usage_error(reason("--alarm wants a time before the start, at most a week"),
                    hint("for example 15m, 1h, or 0 for the start itself"));
}

// When it was last written down; schedules written by hand may not say it.
time::Instant stamp_of(const store::Filed& filed) {
  const auto& envelope = filed.record.envelope;
  return time::instant_of(envelope.recorded.value_or(envelope.at))
      .value_or(time::Instant{envelope.at.day.epoch_days() * 86400LL});
}

std::vector<FiledSchedule> wanted(const ExportArgs& args, cli::Context& context) {
  if (args.names.empty()) return read_schedules(context);
  std::vector<FiledSchedule> all;
  for (const auto& name : args.names) {
    auto one = choose_schedule(name, context);
    const auto same = [&](const FiledSchedule& other) { return other.schedule.id == one.schedule.id; };
    if (std::none_of(all.begin(), all.end(), same)) all.push_back(std::move(one));
  }
  return all;
}

// Reviews of windows are for a day and not for a time: things to do. They are left out where schedules are
// named.
std::vector<checkin::CalendarTask> reviews(const ExportArgs& args, const std::string& title,
                                           cli::Context& context) {
  std::vector<checkin::CalendarTask> tasks;
  if (!args.names.empty()) return tasks;
  std::vector<render::DueLine> lines;
  Answers answers(context);
  add_windows(lines, kReviewsAhead, answers, context);
  for (const auto& line : lines) {
    // The day itself is the stamp: it is all that is known of the window here, and only changes with it.
    tasks.push_back(
        {line.id, line.at.day, title.empty() ? line.name : title, {line.at.day.epoch_days() * 86400LL}});
  }
  return tasks;
}

Exit run_export(const ExportArgs& args, cli::Context& context) {
  if (!args.ics)
    throw usage_error(reason("say which format to export"), hint("--ics writes a calendar file"));
  const bool discreet = text::choose("word for --titles", args.titles, title_names()) == 0;
  const auto title = [&] {
    return store::read_notice(context.content(), "calendar-title", context.language());
  };
  const checkin::CalendarWishes wishes{discreet ? title() : "", read_alarm(args.alarm), args.floating};
  std::vector<checkin::CalendarEvent> events;
  for (const auto& one : wanted(args, context)) {
    auto some = checkin::calendar_events(one.schedule, stamp_of(one.filed), wishes);
    std::move(some.begin(), some.end(), std::back_inserter(events));
  }
  const auto tasks = reviews(args, wishes.title, context);
  context.out.write(checkin::calendar_file(events, tasks));
  return context.messages.status(Exit::ok);
}

}  // namespace

cli::Action declare_export(cli::Options& options) {
  const auto args = std::make_shared<ExportArgs>();
  options.flag("--ics", args->ics, "a calendar file (iCalendar, RFC 5545)");
  options.word("--titles", title_names(), args->titles,
               "what a calendar shows: discreet says the same of all (if not said), names are your own");
  options.value("--alarm", "LENGTH", args->alarm,
                "an alarm so long before each, such as 15m; 0 is at its start");
  options.flag("--floating", args->floating, "times without a zone, by the clocks of whoever reads it");
  options.operands("NAME", args->names, "only these schedules, by name or id");
  return [args](cli::Context& context) { return run_export(*args, context); };
}

}  // namespace rcw::tools
