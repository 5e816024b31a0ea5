// SPDX-License-Identifier: MIT
#include "lib/checkin/answer.h"

#include <utility>

#include "lib/store/id.h"
#include "lib/store/values.h"

namespace rcw::checkin {
namespace {

constexpr Act kActs[] = {Act::done, Act::skip, Act::snooze};

}  // namespace

std::string to_string(Act act) {
  switch (act) {
    case Act::skip:
      return "skip";
    case Act::snooze:
      return "snooze";
    case Act::done:
      break;
  }
  return "done";
}

std::string answer_id(const Answer& answer) {
  std::string said = "checkin.answer\n" + answer.subject + '\n' + to_string(answer.occurrence) + '\n' +
                     to_string(answer.act);
  if (answer.act == Act::snooze) said += '\n' + time::to_string(answer.at);
  return store::derived_id(said);
}

store::Record to_record(const Answer& answer) {
  store::Record record;
  record.envelope.schema = {"checkin", kAnswerKind, 1};
  record.envelope.id = answer_id(answer);
  record.envelope.at = answer.at;
  record.envelope.zone = answer.zone;
  const auto put = [&](const char* key, std::string text) {
    record.fields.push_back({key, yaml::Node::text(std::move(text)), {}});
  };
  put("subject", answer.subject);
  put("occurrence", to_string(answer.occurrence));
  put("act", to_string(answer.act));
  return record;
}

std::optional<Answer> find_answer(const store::Record& record) {
  if (record.envelope.schema.kind != kAnswerKind) return std::nullopt;
  const auto occurrence = parse_occurrence(store::text_at(record, "occurrence"));
  if (!occurrence) return std::nullopt;
  const std::string word = store::text_at(record, "act");
  for (const Act act : kActs) {
    if (word != to_string(act)) continue;
    return Answer{store::text_at(record, "subject"), *occurrence, act, record.envelope.at,
                  record.envelope.zone};
  }
  return std::nullopt;
}

}  // namespace rcw::checkin
