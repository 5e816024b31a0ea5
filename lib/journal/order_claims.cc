// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "lib/journal/claims.h"
#include "lib/stats/adjust.h"
#include "lib/stats/kendall.h"
#include "lib/stats/repeats.h"
#include "lib/text/holds.h"

namespace rcw::journal {
namespace {

constexpr std::uint64_t kSeed = 20261122;
constexpr int kMostSamples = 1000;
constexpr int kLeastSamples = 200;
constexpr int kWork = 400000;
constexpr std::int64_t kLongestGap = 48 * 60 * 60;  // seconds between moments that still follow each other
constexpr int kDaysOfMonth = 7;                     // recorded days that make a month a point
constexpr int kDaysOfWeek = 3;
constexpr int kMomentsOfPoint = 3;  // moments that make a share a point

stats::Repeats repeats_of(const std::vector<Moment>& moments) {
  std::vector<const Moment*> known;
  for (const Moment& moment : moments) {
    if (moment.first() != nullptr) known.push_back(&moment);
  }
  std::map<std::string, int> numbers;
  std::vector<int> labels;
  std::vector<bool> joined;
  for (std::size_t i = 0; i < known.size(); ++i) {
    labels.push_back(numbers.try_emplace(*known[i]->first(), static_cast<int>(numbers.size())).first->second);
    if (i > 0) joined.push_back(is_pair(*known[i - 1], *known[i]));
  }
  const int work = kWork / std::max(1, static_cast<int>(labels.size()));
  const int samples = std::clamp(work, kLeastSamples, kMostSamples);
  return stats::repeats(labels, joined, samples, kSeed);
}

std::string order_text(const Claim& claim, const stats::Repeats& repeats) {
  const std::string counts = fmt::format("The same first response came again in {} of {}", repeats.observed,
                                         counted(repeats.pairs, "consecutive pair", "consecutive pairs"));
  if (repeats.pairs < kPairs)
    return fmt::format("{}. Not enough to say more: {}, {} needed.", counts,
                       counted(repeats.pairs, "pair", "pairs"), kPairs);
  const std::string test = fmt::format("{:.1f} if the order were chance, {} shuffles, {}", repeats.expected,
                                       repeats.samples, p_text(repeats.p));
  if (claim.standing == Standing::exploratory) return exploratory(fmt::format("{} ({}).", counts, test));
  if (*claim.all.p > kLevel) return fmt::format("{} ({}). No order shown.", counts, test);
  return fmt::format("{} ({}): responses tend to {}, in this record.", counts, test,
                     repeats.observed > repeats.expected ? "repeat" : "switch");
}

Claim repeat_claim(const Diary& diary, const Plan& plan) {
  const auto repeats = repeats_of(diary.moments);
  Claim claim{.id = "order.repeat", .topic = Topic::order, .subject = "responses", .unit = "pairs"};
  claim.standing = plan.standing;
  claim.all = {.k = repeats.observed, .n = repeats.pairs};
  if (repeats.pairs >= kPairs) {
    claim.all.estimate = repeats.expected;
    claim.all.test = "permutation";
    claim.all.p = repeats.p;
    const bool said = repeats.p <= kLevel && plan.standing == Standing::planned;
    claim.all.gate = said ? Gate::g4 : Gate::g0;
  }
  claim.text = order_text(claim, repeats);
  return claim;
}

// A month or a week that counts as a point of a trend.
struct Point {
  int days = 0;  // recorded
  int moments = 0;
  int calm = 0;
  int evenings = 0;
  int critic = 0;
};

enum class Span { month, week };

int key_of(time::Day day, Span span) {
  constexpr int kMonthsOfYear = 12;
  if (span == Span::month) return day.year() * kMonthsOfYear + day.month();
  return day.plus_days(1 - day.weekday()).epoch_days();  // its Monday
}

bool is_calm(const Moment& moment) { return moment.names("self-soothe") || moment.names("connect"); }

std::set<time::Day> recorded_days(const Diary& diary) {
  std::set<time::Day> days;
  for (const Line& line : diary.lines) {
    if (diary.course.kinds.empty() || text::holds(diary.course.kinds, line.kind)) days.insert(line.day);
  }
  for (const Evening& evening : diary.evenings) days.insert(evening.day);
  return days;
}

std::vector<Point> points_of(const Diary& diary, Span span) {
  std::map<int, Point> points;
  for (const time::Day day : recorded_days(diary)) ++points[key_of(day, span)].days;
  for (const Moment& moment : diary.moments) {
    Point& point = points[key_of(moment.day, span)];
    ++point.moments;
    point.calm += is_calm(moment) ? 1 : 0;
  }
  for (const Evening& evening : diary.evenings) {
    Point& point = points[key_of(evening.day, span)];
    point.evenings += evening.critic.empty() ? 0 : 1;
    point.critic += evening.critic == "yes" ? 1 : 0;
  }
  std::vector<Point> full;
  for (const auto& [key, point] : points) {
    if (point.days >= (span == Span::month ? kDaysOfMonth : kDaysOfWeek)) full.push_back(point);
  }
  return full;
}

// One thing that may go up or down.
struct Series {
  const char* id;
  const char* subject;
  std::vector<double> values;
};

std::vector<Series> series_of(const std::vector<Point>& points) {
  Series moments{"trend.moments", "moments a recorded day", {}};
  Series calm{"trend.calm", "the share of moments with self-soothe or connect", {}};
  Series critic{"trend.critic", "the share of evenings with a critical voice", {}};
  bool any = false;
  for (const Point& point : points) {
    any = any || point.moments > 0;
    moments.values.push_back(1.0 * point.moments / point.days);
    if (point.moments >= kMomentsOfPoint) calm.values.push_back(1.0 * point.calm / point.moments);
    if (point.evenings >= kDaysOfWeek) critic.values.push_back(1.0 * point.critic / point.evenings);
  }
  if (!any) return {critic};
  return {moments, calm, critic};
}

// What makes a point of a trend, how many of them it takes, and how small p has to be.
struct Grain {
  Span span;
  const char* name;
  std::size_t least;
  double level;
  const char* caution;
};
constexpr Grain kByMonths = {Span::month, "months", kMonths, kLevel, "each month taken for itself"};
constexpr Grain kByWeeks = {Span::week, "weeks", kWeeks, kLevelOfWeeks,
                            "p of 0.01 asked for, as weeks are like their neighbours"};

std::string trend_text(const Claim& claim, const stats::Kendall& kendall, const Grain& grain) {
  const Finding& all = claim.all;
  const std::string test =
      fmt::format("Kendall's tau {:.2f}, exact test {}{}", kendall.tau_b, p_text(*all.adjusted),
                  all.comparisons > 1 ? " after Holm's adjustment for " : "");
  const std::string whole =
      all.comparisons > 1 ? test + counted(all.comparisons, "comparison", "comparisons") : test;
  if (claim.standing == Standing::exploratory)
    return exploratory(fmt::format("{} over {} {} ({}).", claim.subject, all.n, grain.name, whole));
  if (*all.adjusted > grain.level) {
    return fmt::format("{}: no trend shown over {} {} ({}; {}).", claim.subject, all.n, grain.name, whole,
                       grain.caution);
  }
  return fmt::format("{}: going {} over {} {}, in this record ({}; {}).", claim.subject,
                     kendall.s > 0 ? "up" : "down", all.n, grain.name, whole, grain.caution);
}

std::vector<Claim> trends(const std::vector<Series>& series, const Grain& grain, const Plan& plan) {
  std::vector<std::pair<const Series*, stats::Kendall>> tested;
  std::vector<double> p;
  for (const Series& one : series) {
    if (one.values.size() < grain.least) continue;
    tested.emplace_back(&one, stats::kendall_trend(one.values));
    p.push_back(tested.back().second.p);
  }
  const auto adjusted = stats::holm(p);
  std::vector<Claim> claims;
  for (std::size_t i = 0; i < tested.size(); ++i) {
    const auto& [one, kendall] = tested[i];
    Claim claim{.id = one->id, .topic = Topic::trend, .subject = one->subject, .unit = grain.name};
    claim.standing = plan.standing;
    const int n = static_cast<int>(one->values.size());
    claim.all = {.k = n, .n = n, .estimate = kendall.tau_b, .test = "kendall", .p = kendall.p};
    claim.all.adjusted = adjusted[i];
    claim.all.comparisons = static_cast<int>(p.size());
    const bool said = adjusted[i] <= grain.level && plan.standing == Standing::planned;
    claim.all.gate = said ? Gate::g5 : Gate::g0;
    claim.text = trend_text(claim, kendall, grain);
    claims.push_back(std::move(claim));
  }
  return claims;
}

// Months where there are enough of them, else weeks.
std::vector<Claim> trend_claims(const Diary& diary, const Plan& plan) {
  const auto months = points_of(diary, Span::month);
  if (months.size() >= kMonths) return trends(series_of(months), kByMonths, plan);
  const auto weeks = points_of(diary, Span::week);
  if (weeks.size() >= kWeeks) return trends(series_of(weeks), kByWeeks, plan);
  Claim claim{.id = "trend.none", .topic = Topic::trend, .subject = "trend", .unit = "weeks"};
  claim.all = {.k = static_cast<int>(weeks.size()), .n = static_cast<int>(weeks.size())};
  claim.text = fmt::format("Not enough for a trend: {} with {} recorded days or more, {} needed.",
                           counted(claim.all.n, "week", "weeks"), kDaysOfWeek, kWeeks);
  return {claim};
}

}  // namespace

bool is_pair(const Moment& a, const Moment& b) {
  const auto from = time::instant_of(a.at);
  const auto to = time::instant_of(b.at);
  if (from && to) return to->seconds - from->seconds <= kLongestGap;
  return b.day.epoch_days() - a.day.epoch_days() <= 1;
}

std::vector<Claim> order_claims(const Diary& diary, const Plan& plan) {
  if (plan.early) return {};
  std::vector<Claim> claims;
  if (diary.moments.size() > 1) claims.push_back(repeat_claim(diary, plan));
  for (auto& claim : trend_claims(diary, plan)) claims.push_back(std::move(claim));
  return claims;
}

}  // namespace rcw::journal
