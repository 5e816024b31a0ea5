// SPDX-License-Identifier: MIT
#include "tools/rcw-checkin/answered.h"

#include <algorithm>

namespace rcw::tools {

using checkin::Act;
using checkin::Answer;
using checkin::Occurrence;

Answers::Answers(cli::Context& context)
    : context_(context), shelf_(context.home(), context.tree(), context.kinds()) {}

const std::set<std::string>& Answers::ids_of_month(time::Day day) {
  const auto [place, fresh] = ids_.try_emplace({day.year(), day.month()});
  if (fresh) {
    const auto report = [&](const Error& error) { context_.messages.report(error); };
    for (auto& slot : shelf_.slots({day, day}, report)) place->second.insert(std::move(slot.id));
  }
  return place->second;
}

bool Answers::closed(const std::string& subject, const Occurrence& occurrence) {
  const auto& ids = ids_of_month(occurrence.day);
  const auto has = [&](Act act) {
    return ids.contains(checkin::answer_id({.subject = subject, .occurrence = occurrence, .act = act}));
  };
  return !ids.empty() && (has(Act::done) || has(Act::skip));
}

checkin::Answered Answers::of(const std::string& subject) {
  const auto until = [this, subject](const Occurrence& occurrence) {
    read_recent();
    std::optional<Occurrence> latest;
    for (const Answer& answer : put_off_) {
      if (answer.subject != subject || answer.occurrence != occurrence) continue;
      latest = std::max(latest.value_or(Occurrence{}), checkin::on_the_wall(answer.at));
    }
    return latest;
  };
  return {.closed = [this, subject](const Occurrence& one) { return closed(subject, one); },
          .snoozed_until = until};
}

const std::vector<checkin::PauseState>& Answers::recent_pauses() {
  read_recent();
  return pauses_;
}

void Answers::read_recent() {
  if (recent_read_) return;
  recent_read_ = true;
  checkin::PauseBook pauses;
  const auto visit = [&](const store::Filed& filed) {
    if (const auto answer = checkin::find_answer(filed.record); answer && answer->act == Act::snooze)
      put_off_.push_back(*answer);
    pauses.see(filed.record);
    return true;
  };
  const auto report = [&](const Error& error) { context_.messages.report(error); };
  const time::Day first = context_.present().today().plus_days(-checkin::kPauseDays);
  shelf_.walk({first, {}}, store::Order::oldest_first, visit, report);
  pauses_ = pauses.states();
}

}  // namespace rcw::tools
