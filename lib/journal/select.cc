// SPDX-License-Identifier: MIT
#include "lib/journal/select.h"

#include <algorithm>

namespace rcw::journal {
namespace {

bool contains(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool in_time(const time::Stamp& at, const Selection& selection) {
  const time::Day day = time::logical_day(at, selection.day_start);
  const auto moment = time::instant_of(at);
  const bool since = moment && selection.since ? *moment >= *selection.since
                     : selection.days.first    ? day >= *selection.days.first
                                               : true;
  const bool until = moment && selection.until ? *moment <= *selection.until
                     : selection.days.last     ? day <= *selection.days.last
                                               : true;
  return since && until;
}

}  // namespace

bool has_tags(const store::Record& record, const std::vector<std::string>& tags) {
  const auto has = [&](const std::string& tag) { return contains(record.envelope.tags, tag); };
  return std::all_of(tags.begin(), tags.end(), has);
}

bool matches(const store::Record& record, const Selection& selection) {
  const store::Envelope& envelope = record.envelope;
  if (!selection.kinds.empty() && !contains(selection.kinds, envelope.schema.kind)) return false;
  if (!selection.with.empty() && envelope.with != selection.with) return false;
  return has_tags(record, selection.tags) && in_time(envelope.at, selection);
}

// Two places on earth can be 26 hours apart, which is a day more than the slack that every walk has.
store::Days reach(const Selection& selection) {
  store::Days days = selection.days;
  if (selection.since && days.first) days.first = days.first->plus_days(-1);
  if (selection.until && days.last) days.last = days.last->plus_days(1);
  return days;
}

}  // namespace rcw::journal
