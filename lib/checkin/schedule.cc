// SPDX-License-Identifier: MIT
#include "lib/checkin/schedule.h"

#include <algorithm>
#include <utility>

#include "lib/base/reason.h"
#include "lib/checkin/calendar_words.h"
#include "lib/checkin/rrule.h"
#include "lib/store/id.h"
#include "lib/store/values.h"

namespace rcw::checkin {
namespace {

using yaml::Node;

Where at(const store::Filed& filed, const char* field) {
  return {.file = filed.path, .line = filed.line, .field = field};
}

// Collects what a record of the right shape can still say wrongly.
class Reader {
 public:
  explicit Reader(const store::Filed& filed) : filed_(filed), record_(filed.record) {}

  Schedule read() {
    Schedule out;
    out.id = record_.envelope.id;
    out.zone = record_.envelope.zone;
    out.name = store::text_at(record_, "name");
    out.ritual = store::text_at(record_, "ritual");
    out.also_zone = store::text_at(record_, "also_zone");
    out.minutes = store::number_at(record_, "minutes").value_or(0);
    out.grace = store::number_at(record_, "grace").value_or(0);
    out.catch_up = read_catch_up();
    out.seconds = read_times();
    out.series = read_series(out.seconds);
    out.about = read_about();
    out.due_from = time::parse_stamp(store::text_at(record_, "due_from"));
    if (record_.envelope.recorded) out.made = on_the_wall(*record_.envelope.recorded);
    if (out.due_from) out.made = on_the_wall(*out.due_from);
    if (out.zone.empty()) problems_.push_back({at(filed_, "zone"), reason("missing"), {}});
    if (!problems_.empty()) throw Error(Exit::bad_data, std::move(problems_));
    return out;
  }

 private:
  CatchUp read_catch_up() const {
    const auto& names = catch_up_names();
    const auto found = std::find(names.begin(), names.end(), store::text_at(record_, "catch_up"));
    return found == names.end() ? CatchUp::latest : static_cast<CatchUp>(found - names.begin());
  }

  std::vector<int> read_times() {
    std::vector<int> seconds;
    for (const auto& word : store::words_at(record_, "times")) {
      const auto second = time::parse_time_of_day(word);
      if (second) {
        seconds.push_back(*second);
      } else {
        problems_.push_back(
            {at(filed_, "times"), reason("is not a time of day"), hint("for example \"21:30\"")});
      }
    }
    if (seconds.empty() && problems_.empty())
      problems_.push_back(
          {at(filed_, "times"), reason("at least one time of day is needed"), hint("for example \"21:30\"")});
    std::sort(seconds.begin(), seconds.end());
    seconds.erase(std::unique(seconds.begin(), seconds.end()), seconds.end());
    return seconds;
  }

  Series read_series(const std::vector<int>& seconds) {
    Series series;
    series.first = time::parse_day(store::text_at(record_, "first")).value_or(record_.envelope.at.day);
    series.second_of_day = seconds.empty() ? 0 : seconds.front();
    for (const auto& word : store::words_at(record_, "exceptions")) {
      if (const auto day = time::parse_day(word)) series.exceptions.push_back(*day);
    }
    try {
      series.rule = parse_rrule(store::text_at(record_, "rule"), at(filed_, "rule"));
      if (problems_.empty()) first_occurrence(series);
    } catch (const Error& error) {
      for (Problem problem : error.problems()) {
        if (problem.where.file.empty()) problem.where = at(filed_, "rule");
        problems_.push_back(std::move(problem));
      }
    }
    return series;
  }

  std::string read_about() const {
    for (const auto& link : record_.envelope.links) {
      if (link.role == "about") return link.id;
    }
    return {};
  }

  const store::Filed& filed_;
  const store::Record& record_;
  std::vector<Problem> problems_ = {};
};

Node days_node(const std::vector<time::Day>& days) {
  Node list = Node::list();
  for (const time::Day day : days) list.items.push_back(Node::token(time::to_string(day)));
  return list;
}

Node times_node(const std::vector<int>& seconds) {
  Node list = Node::list();
  for (const int second : seconds) list.items.push_back(Node::text(time_word(second)));
  return list;
}

Node about_node(const std::string& id) {
  Node link = Node::map();
  link.members.push_back({"id", Node::text(id), {}});
  link.members.push_back({"role", Node::text("about"), {}});
  return Node::list({std::move(link)});
}

}  // namespace

const std::vector<std::string>& catch_up_names() {
  static const std::vector<std::string> names = {"latest", "each", "skip"};
  return names;
}

std::optional<Schedule> find_schedule(const store::Filed& filed) {
  if (filed.record.envelope.schema.kind != kScheduleKind) return std::nullopt;
  return Reader(filed).read();
}

Node encode(const Schedule& schedule, const time::Stamp& recorded) {
  Node node = Node::map();
  const auto put = [&](const char* key, Node value) { node.members.push_back({key, std::move(value), {}}); };
  put("schema", Node::text("rcw/checkin.schedule/1"));
  put("id", Node::text(schedule.id.empty() ? std::string(store::kIdLength, 'a') : schedule.id));
  put("at", Node::token(time::to_string(schedule.series.first)));
  put("zone", Node::text(schedule.zone));
  put("recorded", Node::token(time::to_string(recorded)));
  if (!schedule.about.empty()) put("links", about_node(schedule.about));
  put("name", Node::text(schedule.name));
  put("ritual", Node::text(schedule.ritual));
  put("rule", Node::text(to_string(schedule.series.rule)));
  put("first", Node::token(time::to_string(schedule.series.first)));
  put("times", times_node(schedule.seconds));
  if (schedule.due_from) put("due_from", Node::token(time::to_string(*schedule.due_from)));
  if (!schedule.series.exceptions.empty()) put("exceptions", days_node(schedule.series.exceptions));
  if (!schedule.also_zone.empty()) put("also_zone", Node::text(schedule.also_zone));
  if (schedule.minutes > 0) put("minutes", Node::token(std::to_string(schedule.minutes)));
  put("catch_up", Node::text(catch_up_names().at(static_cast<std::size_t>(schedule.catch_up))));
  put("grace", Node::token(std::to_string(schedule.grace)));
  return node;
}

std::vector<Occurrence> occurrences(const Schedule& schedule, Occurrence from, Occurrence to,
                                    std::size_t limit) {
  std::vector<Occurrence> all;
  const std::size_t days = limit + 1;  // the first day may have no time left
  for (const time::Day day : occurrences(schedule.series, from.day, to.day, days)) {
    for (const int second : schedule.seconds) {
      const Occurrence one{day, second};
      if (from <= one && one <= to && all.size() < limit) all.push_back(one);
    }
  }
  return all;
}

std::vector<Occurrence> next_occurrences(const Schedule& schedule, Occurrence after, std::size_t count) {
  constexpr Occurrence kNever{time::Day::from_epoch(time::kLastEpochDay), 86399};
  const Occurrence from =
      after.second < 86399 ? Occurrence{after.day, after.second + 1} : Occurrence{after.day.plus_days(1), 0};
  return occurrences(schedule, from, kNever, count);
}

}  // namespace rcw::checkin
