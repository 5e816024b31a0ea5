// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/run_record.h"

#include <algorithm>

#include "lib/base/reason.h"
#include "lib/checkin/ritual.h"
#include "lib/render/due.h"
#include "lib/store/id.h"
#include "lib/time/phrase.h"
#include "lib/verbs/keep_record.h"
#include "lib/yaml/path.h"
#include "tools/rcw-checkin/due_items.h"
#include "tools/rcw-checkin/give_answer.h"
#include "tools/rcw-checkin/guided_run.h"

namespace rcw::tools {
namespace {

using yaml::Node;

Node link_node(const std::string& id, const char* role) {
  Node link = Node::map();
  link.members.push_back({"id", Node::text(id), {}});
  link.members.push_back({"role", Node::text(role), {}});
  return link;
}

// The time of a rhythm that a run now is: what is due, or soon will be; else the end of today.
checkin::Occurrence time_of_run(const checkin::Schedule& schedule, cli::Context& context) {
  try {
    return answerable_item(schedule.id, false, context).occurrence;
  } catch (const Error& error) {
    if (error.exit() != Exit::no) throw;
    return {context.present().today(), 86399};
  }
}

// What was due of them, or is soon, has been done with the run. The run counts where that fails.
void answer_schedules(const std::vector<FiledSchedule>& schedules, cli::Context& context) {
  for (const auto& one : schedules) {
    try {
      give_answer(answer_to(answerable_item(one.schedule.id, false, context), checkin::Act::done), "done",
                  context);
    } catch (const Error& error) {
      if (error.exit() != Exit::no) context.messages.report(error);
    }
  }
}

}  // namespace

std::vector<FiledSchedule> schedules_of_run(const std::string& kind, cli::Context& context) {
  auto all = read_schedules(context);
  std::erase_if(all, [&](const FiledSchedule& one) {
    try {
      return checkin::read_ritual(context.content(), one.schedule.ritual).run != kind;
    } catch (const Error&) {
      return true;  // a ritual that is not known here has no run
    }
  });
  return all;
}

std::optional<time::Day> next_day(const std::vector<FiledSchedule>& schedules, cli::Context& context) {
  std::optional<time::Day> next;
  for (const auto& one : schedules) {
    for (const auto& time : checkin::next_occurrences(one.schedule, time_of_run(one.schedule, context), 1))
      next = std::min(next.value_or(time.day), time.day);
  }
  return next;
}

void put_next(const std::string& text, Node& answers, cli::Context& context) {
  if (text.empty()) return;
  if (text == "none" || text == "-") {
    const Node* before = answers.find("declined");
    Node declined = before != nullptr ? *before : Node::list();
    declined.items.push_back(Node::text("next"));
    return yaml::put_at(answers, "declined", &declined);
  }
  const auto reading = time::read_phrase(text, context.present(), time::Direction::future);
  if (reading.first != reading.last || reading.first < context.present().today())
    throw usage_error(reason("--next wants one day to come, or none"), hint("for example 2026-12-27"));
  const Node day = Node::token(time::to_string(reading.first));
  yaml::put_at(answers, "next", &day);
}

Node run_head(const store::Kind& kind, const std::string& with, const std::vector<FiledSchedule>& schedules,
              cli::Context& context) {
  Node head = Node::map();
  const auto put = [&](const char* key, Node value) { head.members.push_back({key, std::move(value), {}}); };
  put("schema", Node::text(store::Schema{kind.domain, kind.name, kind.version}.name()));
  put("id", Node::text(std::string(store::kIdLength, 'a')));
  put("at", Node::token(time::to_string(context.present().stamp())));
  put("zone", Node::text(context.present().zone->name()));
  put("mode", Node::text("live"));
  if (!with.empty()) put("with", Node::text(with));
  Node links = Node::list();
  for (const auto& one : schedules) links.items.push_back(link_node(one.schedule.id, "of"));
  if (!links.items.empty()) put("links", std::move(links));
  return head;
}

bool says_next(const Node& answers) {
  if (const Node* next = answers.find("next"); next != nullptr) return true;
  const Node* declined = answers.find("declined");
  if (declined == nullptr) return false;
  return std::any_of(declined->items.begin(), declined->items.end(),
                     [](const Node& path) { return path.scalar == "next"; });
}

void settle_next(const store::Kind& kind, Node& answers, const std::vector<FiledSchedule>& schedules,
                 cli::Context& context) {
  if (!is_joint(kind) || says_next(answers)) return;
  if (const auto day = next_day(schedules, context)) {
    const Node next = Node::token(time::to_string(*day));
    yaml::put_at(answers, "next", &next);
    return context.messages.note(
        reason("the next time is {}, as the rhythm has it", render::wall_time({.day = *day}, day->year())));
  }
  throw usage_error(reason("the answers do not say when the next time is"),
                    hint("next: 2026-12-27 or next: \"-\" in the answers, or --next none"));
}

void note_offers(const Node& answers, const store::Filed& filed, cli::Context& context) {
  for (const char* field : {"change", "needs", "try"}) {
    const Node* words = answers.find(field);
    if (words == nullptr || words->scalar.empty()) continue;
    context.messages.note(
        reason("kept as an offer for an agreement or an experiment: rcw-checkin show {} --field {}",
               filed.record.envelope.id, field));
  }
}

store::Filed keep_run(const Node& head, const Node& answers, const std::string& kind,
                      const std::vector<FiledSchedule>& schedules, cli::Context& context) {
  Node record = head;
  record.members.push_back({"recorded", Node::token(time::to_string(context.present().stamp())), {}});
  // What the answers say of the envelope, such as `at`, counts more than what is so by itself.
  for (const auto& member : answers.members) yaml::put_at(record, member.key, &member.value);
  store::Filed filed = verbs::keep_record(record, "your answers", "run " + kind, context);
  answer_schedules(schedules, context);
  return filed;
}

}  // namespace rcw::tools
