// SPDX-License-Identifier: MIT
#include "lib/journal/tally.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "lib/text/choice.h"
#include "lib/time/week.h"

namespace rcw::journal {
namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kMonthsOfYear = 12;
constexpr int kSecondsOfHour = 3600;
constexpr int kHours = 24;   // also the slot of entries without an hour
constexpr int kMonday = -3;  // 1969-12-29 in days since 1970-01-01

// Stretches of time from first to last.
struct Slots {
  int first = 0;
  int last = 0;
};
constexpr Slots kWeekdays = {1, kDaysOfWeek};

// Answers to the question for feelings that name none.
constexpr std::array<std::string_view, 2> kNoFeelings = {"nothing", "cant-tell"};

// Where the words of each sort are. Of a week it is its feelings.
WordFields fields_of(By by, const store::Kinds& kinds) {
  switch (by) {
    case By::trigger:
      return {kinds, "trigger.category", ""};
    case By::response:
      return {kinds, "response", ""};
    case By::body:
      return {kinds, "body.site", ""};
    default:
      return {kinds, "emotions.emotion", "day-emotion"};
  }
}

// Time as a whole number that grows by one from each stretch to the next.
int slot_of(By by, time::Day day, const time::Stamp& at) {
  switch (by) {
    case By::week:
      return (time::weekday_of_week(day, 1).epoch_days() - kMonday) / kDaysOfWeek;
    case By::month:
      return day.year() * kMonthsOfYear + day.month() - 1;
    case By::weekday:
      return day.weekday();
    default:
      return at.second ? *at.second / kSecondsOfHour : kHours;
  }
}

time::Day monday_of(int slot) { return time::Day::from_epoch(slot * kDaysOfWeek + kMonday); }

bool is_feeling(std::string_view word) {
  return std::find(kNoFeelings.begin(), kNoFeelings.end(), word) == kNoFeelings.end();
}

}  // namespace

const std::vector<std::string>& by_names() {
  static const std::vector<std::string> names = {"kind",    "tag",  "trigger", "response", "body",
                                                 "feeling", "week", "month",   "weekday",  "hour"};
  return names;
}

By parse_by(const std::string& name) {
  return static_cast<By>(text::choose("thing to count by", name, by_names()));
}

std::string to_string(By by) { return by_names().at(static_cast<std::size_t>(by)); }

bool counts_words(By by) { return by <= By::feeling; }

Tally::Tally(By by, int day_start, const store::Kinds& kinds)
    : by_(by), day_start_(day_start), fields_(fields_of(by, kinds)) {}

void Tally::add(const store::Record& record) {
  const time::Day day = time::logical_day(record.envelope.at, day_start_);
  if (!days_) days_ = time::Span{day, day};
  days_ = time::Span{std::min(days_->first, day), std::max(days_->last, day)};
  ++entries_;
  if (counts_words(by_)) {
    add_words(record);
  } else {
    add_time(record, day);
  }
}

void Tally::meet(std::string_view word) {
  if (std::find(met_.begin(), met_.end(), word) == met_.end()) met_.push_back(word);
}

void Tally::add_words(const store::Record& record) {
  const store::Envelope& envelope = record.envelope;
  met_.clear();
  if (by_ == By::kind) {
    meet(envelope.schema.kind);
  } else if (by_ == By::tag) {
    for (const auto& tag : envelope.tags) meet(tag);
  } else {
    fields_.each(record, [this](std::string_view word) { meet(word); });
  }
  if (!met_.empty()) ++counted_;
  for (const std::string_view word : met_) {
    const auto known = words_.find(word);
    const auto place = known != words_.end() ? known : words_.emplace(word, 0).first;
    ++place->second;
  }
}

void Tally::add_time(const store::Record& record, time::Day day) {
  const int slot = slot_of(by_, day, record.envelope.at);
  ++slots_[slot];
  ++counted_;
  if (by_ != By::week) return;
  fields_.each(record, [&](std::string_view word) {
    auto& words = feelings_[slot];
    if (is_feeling(word) && !words.contains(word)) words.emplace(word);
  });
}

Bin Tally::time_bin(int slot) const {
  const auto found = slots_.find(slot);
  Bin bin{.entries = found == slots_.end() ? 0 : found->second};
  if (by_ == By::week) {
    const auto feelings = feelings_.find(slot);
    bin.first = monday_of(slot);
    bin.name = time::week_name(*bin.first);
    bin.feelings = feelings == feelings_.end() ? 0 : feelings->second.size();
  } else if (by_ == By::month) {
    bin.first = time::Day::from_ymd(slot / kMonthsOfYear, slot % kMonthsOfYear + 1, 1);
    bin.name = fmt::format("{:04}-{:02}", slot / kMonthsOfYear, slot % kMonthsOfYear + 1);
  } else if (by_ == By::weekday) {
    bin.name = time::weekday_name(time::Day::from_epoch(kMonday + slot - kWeekdays.first));
  } else {
    bin.name = slot == kHours ? kNoHour : fmt::format("{:02}", slot);
  }
  return bin;
}

std::vector<Bin> Tally::time_bins() const {
  if (slots_.empty()) return {};
  Slots slots{slots_.begin()->first, slots_.rbegin()->first};
  if (by_ == By::weekday) slots = kWeekdays;
  if (by_ == By::hour) slots = {0, std::max(slots.last, kHours - 1)};
  std::vector<Bin> bins;
  for (int slot = slots.first; slot <= slots.last; ++slot) bins.push_back(time_bin(slot));
  return bins;
}

std::vector<Bin> Tally::word_bins() const {
  std::vector<Bin> bins;
  bins.reserve(words_.size());
  for (const auto& [word, entries] : words_) bins.push_back({.name = word, .entries = entries});
  const auto more = [](const Bin& a, const Bin& b) { return a.entries > b.entries; };
  if (by_ != By::kind) std::stable_sort(bins.begin(), bins.end(), more);
  return bins;
}

Tallied Tally::result() const {
  return {by_, entries_, counted_, days_, counts_words(by_) ? word_bins() : time_bins()};
}

}  // namespace rcw::journal
