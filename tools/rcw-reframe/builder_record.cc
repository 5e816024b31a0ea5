// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/builder_record.h"

#include <algorithm>

#include "lib/base/reason.h"
#include "lib/checkin/ritual.h"
#include "lib/store/deposit.h"
#include "lib/store/kind_file.h"
#include "lib/store/record_yaml.h"
#include "lib/time/length.h"
#include "lib/verbs/chosen.h"
#include "lib/verbs/keep_record.h"
#include "lib/yaml/path.h"

namespace rcw::tools {
namespace {

using yaml::Node;

void put(Node& map, const char* key, Node value) { map.members.push_back({key, std::move(value), {}}); }

Node record_head(const store::Kind& kind, cli::Context& context) {
  const std::string now = time::to_string(context.present().stamp());
  Node head = Node::map();
  put(head, "schema", Node::text(store::Schema{kind.domain, kind.name, kind.version}.name()));
  put(head, "id", Node::text(std::string(store::kIdLength, 'a')));
  put(head, "at", Node::token(now));
  put(head, "zone", Node::text(context.present().zone->name()));
  put(head, "recorded", Node::token(now));
  return head;
}

}  // namespace

store::Filed keep_built(const store::Kind& kind, const Node& head, const Node& answers, const Built& built,
                        cli::Context& context) {
  Node record = record_head(kind, context);
  for (const auto& member : head.members) yaml::put_at(record, member.key, &member.value);
  for (const auto& member : answers.members) yaml::put_at(record, member.key, &member.value);
  for (const auto& member : built.fields) yaml::put_at(record, member.key, &member.value);
  const Node text = Node::text(built.text);
  yaml::put_at(record, "text", &text);
  auto filed = verbs::keep_record(record, "your answers", kind.name, context);
  context.messages.note(reason("kept: {}", filed.record.envelope.id));
  return filed;
}

time::Day follow_up_day(const std::string& text, cli::Context& context) {
  const auto length = time::parse_length(text.starts_with('+') ? text.substr(1) : text);
  if (length && !length->on_clock() && length->count > 0) {
    const time::Day day = time::step(context.present().today(), *length).day;
    if (day.year() <= 9999) return day;
  }
  throw usage_error(reason("--follow-up wants a number of days, weeks or months"),
                    hint("for example --follow-up +3d"));
}

void add_follow_up(const store::Filed& filed, time::Day day, cli::Context& context) {
  const auto ritual = checkin::read_ritual(context.content(), "follow-up");
  checkin::Schedule schedule;
  schedule.name = "follow-up " + filed.record.envelope.id;
  schedule.ritual = ritual.id;
  schedule.zone = context.present().zone->name();
  schedule.series.rule.count = 1;
  schedule.series.first = day;
  schedule.seconds = ritual.seconds;
  schedule.series.second_of_day = ritual.seconds.front();
  schedule.minutes = ritual.minutes;
  schedule.catch_up = ritual.catch_up;
  schedule.grace = ritual.grace;
  schedule.about = filed.record.envelope.id;
  store::Record record = store::decode(checkin::encode(schedule, context.present().stamp()), "the follow-up",
                                       store::content_kinds("checkin", context.home()));
  store::Deposit deposit(context.home(), "checkin/schedules");
  store::IdMaker ids(context.seed());
  deposit.add(record, ids);
  deposit.settle();
  deposit.note(verbs::doing(filed.record.envelope.schema.kind, context));
  context.messages.note(
      reason("a follow-up comes due on {}; rcw-checkin schedule has it", time::to_string(day)));
}

}  // namespace rcw::tools
