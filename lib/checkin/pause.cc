// SPDX-License-Identifier: MIT
#include "lib/checkin/pause.h"

#include <algorithm>
#include <utility>

#include "lib/store/values.h"

namespace rcw::checkin {
namespace {

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kDay = 24 * 60 * kMinute;

std::int64_t seconds_of(const time::Stamp& stamp) {
  return time::instant_of(stamp).value_or(time::Instant{}).seconds;
}

std::int64_t minute_of(const time::Stamp& stamp) {
  const std::int64_t seconds = seconds_of(stamp);
  return seconds / kMinute - (seconds % kMinute < 0 ? 1 : 0);
}

std::optional<time::Stamp> stamp_at(const store::Record& record, const char* field) {
  return time::parse_stamp(store::text_at(record, field));
}

void follow(PauseState& state, const std::vector<Return>& returns) {
  for (const Return& one : returns) {
    if (one.pause != state.pause.id || state.returned) continue;
    if (one.postponed_to) {
      const auto& promised = state.pause.return_at;
      state.postponed_late = state.postponed_late || (promised && minute_of(one.at) > minute_of(*promised));
      state.pause.return_at = one.postponed_to;
    } else {
      state.returned = one.at;
    }
  }
}

template <typename Item, typename Moment>
void sort_by(std::vector<Item>& items, Moment moment) {
  std::stable_sort(items.begin(), items.end(), [&](const Item& a, const Item& b) {
    return seconds_of(moment(a)) < seconds_of(moment(b));
  });
}

}  // namespace

std::optional<Pause> find_pause(const store::Record& record) {
  if (record.envelope.schema.kind != kPauseKind) return std::nullopt;
  return Pause{record.envelope.id, record.envelope.at,
               store::number_at(record, "minutes").value_or(kShortestPause), stamp_at(record, "return_at")};
}

std::optional<Return> find_return(const store::Record& record) {
  if (record.envelope.schema.kind != kReturnKind) return std::nullopt;
  Return out{.at = record.envelope.at};
  for (const auto& link : record.envelope.links) {
    if (link.role == "ends") out.pause = link.id;
  }
  if (store::text_at(record, "outcome") == "postponed") out.postponed_to = stamp_at(record, "return_at");
  return out;
}

std::vector<PauseState> pause_states(std::vector<Pause> pauses, std::vector<Return> returns) {
  sort_by(pauses, [](const Pause& one) { return one.called; });
  sort_by(returns, [](const Return& one) { return one.at; });
  std::vector<PauseState> states;
  for (Pause& pause : pauses) {
    states.push_back({std::move(pause)});
    follow(states.back(), returns);
  }
  return states;
}

void PauseBook::see(const store::Record& record) {
  if (auto pause = find_pause(record)) pauses_.push_back(std::move(*pause));
  if (auto back = find_return(record)) returns_.push_back(std::move(*back));
}

std::optional<Pause> open_pause(const std::vector<PauseState>& states, time::Instant now) {
  for (auto state = states.rbegin(); state != states.rend(); ++state) {
    const std::int64_t age = now.seconds - seconds_of(state->pause.called);
    if (!state->returned && age >= 0 && age < kPauseDays * kDay) return state->pause;
  }
  return std::nullopt;
}

std::optional<int> minutes_late(const PauseState& state) {
  if (!state.pause.return_at || !state.returned) return std::nullopt;
  return static_cast<int>(minute_of(*state.returned) - minute_of(*state.pause.return_at));
}

PromiseCount count_promises(const std::vector<PauseState>& states) {
  PromiseCount count;
  for (const PauseState& state : states) {
    if (!state.pause.return_at) continue;
    ++count.promised;
    const auto late = minutes_late(state);
    if (!late)
      ++count.open;
    else if (*late > 0 || state.postponed_late)
      ++count.later;
    else
      ++count.by_then;
  }
  return count;
}

}  // namespace rcw::checkin
