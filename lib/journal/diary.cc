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

// The second of the moment; of a whole day, its midnight as if in UTC.
std::int64_t second_of(time::Stamp at) {
  if (!at.second) at.second = 0;
  return time::instant_of(at)->seconds;
}

template <typename Entry>
void sort_by_time(std::vector<Entry>& entries) {
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    const auto from = second_of(a.at);
    const auto to = second_of(b.at);
    if (from != to) return from < to;
    return std::pair(time::local_text(a.at), a.id) < std::pair(time::local_text(b.at), b.id);
  });
}

template <typename Entry>
void sort_by_day(std::vector<Entry>& entries) {
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return std::pair(a.day, a.id) < std::pair(b.day, b.id); });
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
std::vector<Evening> join_evenings(const std::vector<Evening>& forms) {
  std::vector<Evening> joined;
  for (const auto& form : forms) {
    if (!joined.empty() && joined.back().day == form.day) {
      join(joined.back(), form);
    } else {
      joined.push_back(form);
    }
  }
  return joined;
}

// Which moments go on from which.
class Episodes {
 public:
  explicit Episodes(const std::vector<Moment>& in_order) : moments_(in_order) {
    for (std::size_t place = 0; place < in_order.size(); ++place) places_[in_order[place].id] = place;
  }

  // Whether it goes on from another moment that is here. In a circle the first one stays.
  bool is_part(std::size_t place) const {
    const auto from = sources(place);
    return std::any_of(from.begin(), from.end(), [&](std::size_t source) {
      return source < place || (source > place && !leads(source, place));
    });
  }

 private:
  std::vector<std::size_t> sources(std::size_t place) const {
    std::vector<std::size_t> all;
    for (const auto& id : moments_[place].follows) {
      const auto found = places_.find(id);
      if (found != places_.end()) all.push_back(found->second);
    }
    return all;
  }

  // Whether going back from one, step by step, comes to the other.
  bool leads(std::size_t from, std::size_t to) const {
    std::set<std::size_t> seen = {from};
    std::vector<std::size_t> open = {from};
    while (!open.empty()) {
      const std::size_t place = open.back();
      open.pop_back();
      if (place == to) return true;
      for (const std::size_t source : sources(place)) {
        if (seen.insert(source).second) open.push_back(source);
      }
    }
    return false;
  }

  const std::vector<Moment>& moments_;
  std::map<std::string, std::size_t> places_ = {};
};

// One row an episode: what goes on from another moment that is here belongs to it, whatever their clocks say.
std::vector<Moment> join_episodes(const std::vector<Moment>& in_order) {
  const Episodes episodes(in_order);
  std::vector<Moment> rows;
  for (std::size_t place = 0; place < in_order.size(); ++place) {
    if (!episodes.is_part(place)) rows.push_back(in_order[place]);
  }
  return rows;
}

void join_all(Diary& diary) {
  diary.moments = join_episodes(diary.every_moment);
  diary.parts = static_cast<int>(diary.every_moment.size() - diary.moments.size());
  diary.evenings = join_evenings(diary.forms);
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

void mend(Break& one) {
  one.mended = !one.repairs.empty();
  one.mended_after = std::nullopt;
  const auto from = time::instant_of(one.at);
  for (const auto& repair : one.repairs) {
    const auto to = time::instant_of(repair.at);
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
  drop_late(out.every_moment);
  drop_late(out.forms);
  drop_late(out.copings);
  drop_late(out.setbacks);
  for (Break& one : out.setbacks) {
    drop_late(one.repairs);
    mend(one);
  }
  out.counts = diary.on_time;
  join_all(out);
  return out;
}

DiaryTally::DiaryTally(Course course, int day_start)
    : course_(std::move(course)),
      day_start_(day_start),
      compliance_(course_, day_start),
      on_time_(course_, day_start) {
  diary_.course = course_;
}

bool DiaryTally::belongs(const store::Record& record) const {
  const store::Envelope& envelope = record.envelope;
  const time::Day day = time::logical_day(envelope.at, day_start_);
  if (day < course_.first || day > course_.last || is_paperwork(envelope.schema.kind)) return false;
  return !course_.with || envelope.with == *course_.with;
}

bool DiaryTally::is_on_day_off(const store::Record& record) const {
  const time::Day day = time::logical_day(record.envelope.at, day_start_);
  return std::find(course_.off.begin(), course_.off.end(), day) != course_.off.end();
}

void DiaryTally::add(const store::Record& record) {
  compliance_.add(record);
  const bool late = is_late(written(record.envelope, day_start_));
  if (!late) on_time_.add(record);
  if (!belongs(record)) return;
  if (is_on_day_off(record)) {
    ++diary_.on_days_off;
    return;
  }
  diary_.rests_on.push_back(rest_of(record));
  Line line = line_of(record, day_start_);
  if (auto moment = find_moment(record, day_start_)) {
    line.words = moment->responses;
    if (line.kind == "setback") diary_.setbacks.push_back({.id = line.id, .at = line.at, .late = line.late});
    diary_.every_moment.push_back(std::move(*moment));
  }
  diary_.lines.push_back(std::move(line));
  if (auto evening = find_evening(record, day_start_)) diary_.forms.push_back(std::move(*evening));
  if (auto coping = find_coping(record, day_start_)) diary_.copings.push_back(std::move(*coping));
  for (const auto& link : record.envelope.links) {
    if (link.role == "repairs") repairs_[link.id].push_back({record.envelope.at, late});
  }
}

Diary DiaryTally::result() const {
  Diary out = diary_;
  out.counts = compliance_.result();
  out.on_time = on_time_.result();
  sort_by_time(out.lines);
  sort_by_time(out.every_moment);
  sort_by_day(out.forms);
  join_all(out);
  sort_by_day(out.copings);
  sort_by_time(out.setbacks);
  for (Break& one : out.setbacks) {
    one.open_for = minutes_until(one.at, course_.last);
    const auto repairs = repairs_.find(one.id);
    if (repairs == repairs_.end()) continue;
    one.repairs = repairs->second;
    mend(one);
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
