// SPDX-License-Identifier: MIT
#include "lib/journal/diary.h"

#include <algorithm>
#include <set>
#include <utility>

#include "lib/store/digest.h"
#include "lib/store/record_yaml.h"
#include "lib/text/holds.h"
#include "lib/yaml/writer.h"

namespace rcw::journal {
namespace {

constexpr std::size_t kDigestLength = 16;
constexpr int kMinute = 60;

template <typename Entry>
void sort_by_time(std::vector<Entry>& entries) {
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return std::pair(time::local_text(a.at), a.id) < std::pair(time::local_text(b.at), b.id);
  });
}

template <typename Entry>
void sort_by_day(std::vector<Entry>& entries) {
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return std::pair(a.day, a.id) < std::pair(b.day, b.id);
  });
}

template <typename Entry>
void drop_late(std::vector<Entry>& entries) {
  std::erase_if(entries, [](const Entry& entry) { return entry.late; });
}

std::string more_certain(const std::string& a, const std::string& b) {
  for (const char* word : {"yes", "unsure", "no"}) {
    if (a == word || b == word) return word;
  }
  return a;
}

void join(Evening& into, const Evening& other) {
  into.urge = more_certain(into.urge, other.urge);
  into.critic = more_certain(into.critic, other.critic);
  into.avoidance = more_certain(into.avoidance, other.avoidance);
  into.late = into.late && other.late;
  for (const auto& word : other.emotions) {
    if (!text::holds(into.emotions, word)) into.emotions.push_back(word);
  }
}

// Two forms of one evening are one evening.
void join_evenings(std::vector<Evening>& evenings) {
  sort_by_day(evenings);
  std::vector<Evening> joined;
  for (auto& evening : evenings) {
    if (!joined.empty() && joined.back().day == evening.day) {
      join(joined.back(), evening);
    } else {
      joined.push_back(std::move(evening));
    }
  }
  evenings = std::move(joined);
}

// One row an episode: what goes on from an earlier moment that is here belongs to it.
int join_episodes(std::vector<Moment>& moments) {
  sort_by_time(moments);
  std::set<std::string> earlier;
  return static_cast<int>(std::erase_if(moments, [&](const Moment& moment) {
    const bool part = std::any_of(moment.follows.begin(), moment.follows.end(),
                                  [&](const std::string& id) { return earlier.contains(id); });
    earlier.insert(moment.id);
    return part;
  }));
}

std::vector<std::string> almost_of(const store::Record& record) {
  std::vector<std::string> words;
  for (const auto& member : record.fields) {
    if (member.key != "almost") continue;
    for (const auto& item : member.value.items) words.push_back(item.scalar);
  }
  return words;
}

Line line_of(const store::Record& record, int day_start) {
  const store::Envelope& envelope = record.envelope;
  const std::string* category = record.find_text("trigger.category");
  return {.id = envelope.id,
          .at = envelope.at,
          .day = time::logical_day(envelope.at, day_start),
          .kind = envelope.schema.kind,
          .late = is_late(written(envelope, day_start)),
          .category = category == nullptr ? "" : *category,
          .words = almost_of(record)};
}

Rest rest_of(const store::Record& record) {
  const std::string bytes = yaml::document(store::encode(record));
  return {record.envelope.id, store::digest(bytes).substr(0, kDigestLength)};
}

// How long something has been open when the last day ends; a day alone counts from its beginning.
int minutes_until(const time::Stamp& at, time::Day last) {
  constexpr int kMinutesOfDay = 24 * 60;
  const int days = last.epoch_days() + 1 - at.day.epoch_days();
  return std::max(0, days * kMinutesOfDay - at.second.value_or(0) / kMinute);
}

void mend(Break& one, const std::vector<time::Stamp>& repairs) {
  one.mended = true;
  const auto from = time::instant_of(one.at);
  for (const auto& repair : repairs) {
    const auto to = time::instant_of(repair);
    if (!from || !to || to->seconds < from->seconds) continue;
    const int minutes = static_cast<int>((to->seconds - from->seconds) / kMinute);
    one.mended_after = std::min(one.mended_after.value_or(minutes), minutes);
  }
}

}  // namespace

int Diary::count(const std::string& kind) const {
  return static_cast<int>(
      std::count_if(lines.begin(), lines.end(), [&](const Line& line) { return line.kind == kind; }));
}

int late_entries(const Diary& diary) {
  return static_cast<int>(
      std::count_if(diary.lines.begin(), diary.lines.end(), [](const Line& line) { return line.late; }));
}

Diary without_late(const Diary& diary) {
  Diary out = diary;
  drop_late(out.lines);
  drop_late(out.moments);
  drop_late(out.evenings);
  drop_late(out.copings);
  drop_late(out.setbacks);
  out.counts.recorded = diary.counts.same_day + diary.counts.unknown;
  return out;
}

DiaryTally::DiaryTally(Course course, int day_start)
    : course_(std::move(course)), day_start_(day_start), compliance_(course_, day_start) {
  diary_.course = course_;
}

bool DiaryTally::belongs(const store::Record& record) const {
  const store::Envelope& envelope = record.envelope;
  const time::Day day = time::logical_day(envelope.at, day_start_);
  if (day < course_.first || day > course_.last || is_paperwork(envelope.schema.kind)) return false;
  if (std::find(course_.off.begin(), course_.off.end(), day) != course_.off.end()) return false;
  return !course_.with || envelope.with == *course_.with;
}

void DiaryTally::add(const store::Record& record) {
  compliance_.add(record);
  if (!belongs(record)) return;
  diary_.rests_on.push_back(rest_of(record));
  Line line = line_of(record, day_start_);
  if (auto moment = find_moment(record, day_start_)) {
    line.words = moment->responses;
    if (line.kind == "setback") diary_.setbacks.push_back({.id = line.id, .at = line.at, .late = line.late});
    diary_.moments.push_back(std::move(*moment));
  }
  diary_.lines.push_back(std::move(line));
  if (auto evening = find_evening(record, day_start_)) diary_.evenings.push_back(std::move(*evening));
  if (auto coping = find_coping(record, day_start_)) diary_.copings.push_back(std::move(*coping));
  for (const auto& link : record.envelope.links) {
    if (link.role == "repairs") repairs_[link.id].push_back(record.envelope.at);
  }
}

Diary DiaryTally::result() const {
  Diary out = diary_;
  out.counts = compliance_.result();
  sort_by_time(out.lines);
  out.parts = join_episodes(out.moments);
  join_evenings(out.evenings);
  sort_by_day(out.copings);
  sort_by_time(out.setbacks);
  for (Break& one : out.setbacks) {
    one.open_for = minutes_until(one.at, course_.last);
    const auto repairs = repairs_.find(one.id);
    if (repairs != repairs_.end()) mend(one, repairs->second);
  }
  std::sort(out.rests_on.begin(), out.rests_on.end());
  return out;
}

std::string digest_of(const std::vector<Rest>& rests_on) {
  std::string all;
  for (const Rest& rest : rests_on) all += rest.id + ' ' + rest.digest + '\n';
  return store::digest(all);
}

}  // namespace rcw::journal
