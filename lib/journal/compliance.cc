// SPDX-License-Identifier: MIT
#include "lib/journal/compliance.h"

#include <algorithm>

namespace rcw::journal {
namespace {

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kLate = 24 * kHour;
constexpr std::int64_t kLongestDay = 25 * kHour;  // when clocks are put back
constexpr const char* kDaily = "daily";

int distance(time::Day from, time::Day to) { return to.epoch_days() - from.epoch_days(); }

// Seconds from the moment to its writing; nothing when one of them is a day alone.
std::optional<std::int64_t> seconds_between(const time::Stamp& at, const time::Stamp& recorded) {
  const auto moment = time::instant_of(at);
  const auto then = time::instant_of(recorded);
  return moment && then ? std::optional(then->seconds - moment->seconds) : std::nullopt;
}

std::optional<Lag> lag_of(std::vector<std::int64_t> waits, std::int64_t unit) {
  if (waits.empty()) return std::nullopt;
  std::sort(waits.begin(), waits.end());
  const std::size_t half = waits.size() / 2;
  const std::int64_t upper = waits[half];
  const std::int64_t lower = waits.size() % 2 == 0 ? waits[half - 1] : upper;
  return Lag{static_cast<int>(waits.size()), static_cast<int>((lower + (upper - lower) / 2) / unit),
             static_cast<int>(waits.back() / unit)};
}

// How many moments an answer says were not written down, at the least.
int unwritten_in(const std::string& answer) { return answer == "one" ? 1 : answer == "two-or-more" ? 2 : 0; }

bool counts(const Course& course, const std::string& kind) {
  if (course.kinds.empty()) return !is_paperwork(kind);
  return std::find(course.kinds.begin(), course.kinds.end(), kind) != course.kinds.end();
}

}  // namespace

Written written(const store::Envelope& envelope, int day_start) {
  if (envelope.mode == store::Mode::backfilled) return Written::backfilled;
  if (!envelope.recorded) return Written::unknown;
  const int days =
      distance(time::logical_day(envelope.at, day_start), time::logical_day(*envelope.recorded, day_start));
  const auto seconds = seconds_between(envelope.at, *envelope.recorded);
  if (envelope.mode) return days <= 0 ? Written::same_day : Written::later;  // who was there has said so
  if (days <= 0) return seconds && *seconds > kLongestDay ? Written::backfilled : Written::same_day;
  const bool long_ago = seconds ? *seconds > kLate : days > 1;
  return long_ago ? Written::backfilled : Written::later;
}

Course course_of(const Window& window, time::Day today) {
  const Protocol* protocol = find_protocol(window.protocol);
  return {.first = window.first,
          .last = std::min(window.end(), today),
          .off = window.off,
          .kinds = protocol != nullptr ? protocol->kinds : std::vector<std::string>{},
          .with = window.with};
}

bool ComplianceTally::is_eligible(time::Day day) const {
  if (day < course_.first || day > course_.last) return false;
  return std::find(course_.off.begin(), course_.off.end(), day) == course_.off.end();
}

// Asked once a day, in the evening or with the first moment of it; of two answers the larger one counts.
void ComplianceTally::hear(const store::Record& record, time::Day day) {
  const std::string* answer = record.find_text(kUnrecordedField);
  if (answer == nullptr) return;
  int& most = unwritten_[day];
  most = std::max(most, unwritten_in(*answer));
}

void ComplianceTally::wait(const store::Envelope& envelope, time::Day day) {
  if (!envelope.recorded) return;
  if (const auto seconds = seconds_between(envelope.at, *envelope.recorded)) {
    seconds_.push_back(std::max<std::int64_t>(0, *seconds));
  } else {
    whole_days_.push_back(std::max(0, distance(day, time::logical_day(*envelope.recorded, day_start_))));
  }
}

void ComplianceTally::add(const store::Record& record) {
  const store::Envelope& envelope = record.envelope;
  const std::string& kind = envelope.schema.kind;
  const time::Day day = time::logical_day(envelope.at, day_start_);
  if (!is_eligible(day)) return;
  const bool wanted = counts(course_, kind);
  if (course_.with && envelope.with != *course_.with) {
    elsewhere_ += wanted ? 1 : 0;
    return;
  }
  if (kind == kDaily) looked_.insert(day);
  hear(record, day);
  if (!wanted) return;
  ++entries_;
  wait(envelope, day);
  const Written when = written(envelope, day_start_);
  const auto [place, is_new] = days_.try_emplace(day, when);
  if (!is_new) place->second = std::min(place->second, when);
}

Compliance ComplianceTally::result() const {
  Compliance out;
  out.elapsed = std::max(0, distance(course_.first, course_.last) + 1);
  for (const time::Day day : course_.off) out.off += day >= course_.first && day <= course_.last ? 1 : 0;
  out.eligible = out.elapsed - out.off;
  out.recorded = static_cast<int>(days_.size());
  for (const auto& [day, when] : days_) {
    out.same_day += when == Written::same_day ? 1 : 0;
    out.later += when == Written::later ? 1 : 0;
    out.backfilled += when == Written::backfilled ? 1 : 0;
    out.unknown += when == Written::unknown ? 1 : 0;
  }
  for (const time::Day day : looked_) out.looked += days_.contains(day) ? 0 : 1;
  for (const auto& [day, moments] : unwritten_) out.unwritten += moments;
  out.asked = static_cast<int>(unwritten_.size());
  out.entries = entries_;
  out.elsewhere = elsewhere_;
  out.minutes = lag_of(seconds_, kMinute);
  out.days = lag_of(whole_days_, 1);
  return out;
}

}  // namespace rcw::journal
