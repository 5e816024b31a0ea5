// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <utility>

#include "lib/journal/claims.h"
#include "lib/stats/interval.h"
#include "lib/stats/kaplan_meier.h"
#include "lib/stats/paired.h"
#include "lib/stats/variability.h"
#include "lib/text/holds.h"
#include "lib/time/duration.h"

namespace rcw::journal {
namespace {

using Words = std::vector<std::string>;
using Tally = std::map<std::string, int>;

// What calms (article 001, line 56); the strengths of a record are counted beside the trouble.
const Words& calming() {
  static const Words words = {"self-soothe", "connect"};
  return words;
}

// The responses that article 001 (lines 52 to 56) lists for each pattern. `attack` is listed for two.
struct Listed {
  const char* pattern;
  Words responses;
};
const std::vector<Listed>& listed() {
  static const std::vector<Listed> all = {{"anxious", {"pursue", "attack", "appease"}},
                                          {"avoidant", {"withdraw", "shutdown", "freeze", "attack"}},
                                          {"secure", {"self-soothe", "connect"}}};
  return all;
}

// The most frequent first, equals by name.
std::vector<std::pair<std::string, int>> by_count(const Tally& tally) {
  std::vector<std::pair<std::string, int>> all(tally.begin(), tally.end());
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  return all;
}

// "phone" (6) and "late answer" (5): the first two, and all that are as frequent as the second.
std::string top_words(const std::vector<std::pair<std::string, int>>& ordered) {
  std::vector<std::string> words;
  for (const auto& [word, count] : ordered) {
    if (words.size() < 2 || count == ordered[1].second)
      words.push_back(fmt::format("\"{}\" ({})", word, count));
  }
  const std::string last = words.back();
  words.pop_back();
  return fmt::format("{} and {}", fmt::join(words, ", "), last);
}

// Gathers the claims of one diary.
class Shares {
 public:
  Shares(const Diary& diary, const Plan& plan) : diary_(diary), plan_(plan) {}

  std::vector<Claim> all() {
    counts();
    triggers();
    responses();
    sites();
    resonance();
    calm();
    expected();
    process();
    evenings();
    ratings();
    rate();
    return std::move(claims_);
  }

 private:
  static constexpr const char* kEvents = "events";
  static constexpr const char* kDays = "days";

  // Moments that were not written down; of days, those that did not answer.
  int unrecorded(const std::string& unit, int n) const {
    return unit == kEvents ? diary_.counts.unwritten : std::max(0, diary_.counts.eligible - n);
  }

  void put(Topic topic, std::string id, std::string subject, const char* unit, int k, int n) {
    if (n == 0) return;
    Claim claim{.id = std::move(id), .topic = topic, .subject = std::move(subject), .unit = unit};
    claim.all = plan_.early ? Finding{.k = k, .n = n} : share_finding(k, n, plan_.intervals);
    claim.text = share_text(claim.subject, claim.all, unit);
    claim.unrecorded = unrecorded(unit, n);
    if (claim.all.gate != Gate::g0 && claim.unrecorded > 0) claim.bounds = bounds(k, n, claim.unrecorded);
    claims_.push_back(std::move(claim));
  }

  void put_all(Topic topic, const std::string& prefix, const Tally& tally, const char* unit, int n) {
    for (const auto& [word, k] : by_count(tally)) put(topic, prefix + '.' + word, word, unit, k, n);
  }

  int moments_where(const std::function<bool(const Moment&)>& test) const {
    return static_cast<int>(std::count_if(diary_.moments.begin(), diary_.moments.end(), test));
  }

  void counts() {
    Tally kinds;
    for (const Line& line : diary_.lines) ++kinds[line.kind];
    for (const auto& [kind, count] : by_count(kinds)) {
      Claim claim{.id = "count." + kind, .topic = Topic::count, .subject = kind};
      claim.all.k = count;
      claim.text = fmt::format("{}: {}", kind, count);
      claims_.push_back(std::move(claim));
    }
  }

  void triggers() {
    Tally tally;
    for (const Moment& moment : diary_.moments) {
      if (!moment.category.empty()) ++tally[moment.category];
    }
    const int n = moments_where([](const Moment& moment) { return !moment.category.empty(); });
    most(tally, n);
    put_all(Topic::trigger, "trigger", tally, kEvents, n);
  }

  // Which one was recorded most needs a gap between the first two (sign test among those two alone).
  void most(const Tally& tally, int n) {
    const auto ordered = by_count(tally);
    if (plan_.early || ordered.size() < 2) return;
    const auto& [first, second] = std::tie(ordered[0], ordered[1]);
    std::vector<double> differences(static_cast<std::size_t>(first.second), 1.0);
    differences.insert(differences.end(), static_cast<std::size_t>(second.second), -1.0);
    Claim claim{.id = "most.trigger", .topic = Topic::trigger, .subject = first.first, .unit = kEvents};
    claim.all = {.k = first.second, .n = n, .other = stats::Share{second.second, n}, .test = "sign"};
    claim.all.p = stats::sign_test(differences).p;
    claim.text = *claim.all.p <= kLevel
                     ? fmt::format("The most recorded trigger was \"{}\" ({}).", first.first, first.second)
                     : fmt::format("The most recorded triggers were {}.", top_words(ordered));
    claims_.push_back(std::move(claim));
  }

  void responses() {
    Tally tally;
    int n = 0;
    for (const Moment& moment : diary_.moments) {
      if (const std::string* first = moment.first()) ++tally[*first], ++n;
    }
    put_all(Topic::response, "response", tally, kEvents, n);
  }

  void sites() {
    Tally tally;
    for (const Moment& moment : diary_.moments) {
      for (const auto& site : moment.sites) ++tally[site];
    }
    put_all(Topic::body, "body", tally, kEvents,
            moments_where([](const Moment& moment) { return !moment.sites.empty(); }));
  }

  void resonance_of(const char* id, const char* subject, std::string Moment::*answer) {
    put(Topic::resonance, id, subject, kEvents,
        moments_where([&](const Moment& moment) { return moment.*answer == "yes"; }),
        moments_where([&](const Moment& moment) { return !(moment.*answer).empty(); }));
  }

  void resonance() {
    resonance_of("resonance.familiar", "felt familiar", &Moment::familiar);
    resonance_of("resonance.caregiver", "reminded of a caregiver", &Moment::caregiver);
    resonance_of("resonance.earlier", "reminded of an earlier relationship", &Moment::earlier);
  }

  int answered() const {
    return moments_where([](const Moment& moment) { return moment.first() != nullptr; });
  }

  int with_any(const Words& words) const {
    return moments_where([&](const Moment& moment) {
      return std::any_of(words.begin(), words.end(), [&](const auto& word) { return moment.names(word); });
    });
  }

  void calm() {
    put(Topic::calm, "calm.any", "self-soothe or connect, at any point", kEvents, with_any(calming()),
        answered());
    put(Topic::calm, "calm.named", "named while or before acting", kEvents,
        moments_where([](const Moment& moment) {
          return moment.named == "before-acting" || moment.named == "while-acting";
        }),
        moments_where([](const Moment& moment) { return !moment.named.empty(); }));
  }

  // Counts alone: what a style is stays open (DESIGN 7.4).
  void expected() {
    if (plan_.early) return;
    for (const auto& [pattern, responses] : listed()) {
      Claim claim{.id = fmt::format("expected.{}", pattern),
                  .topic = Topic::expected,
                  .subject = pattern,
                  .unit = kEvents};
      claim.all = {.k = with_any(responses), .n = answered()};
      if (claim.all.n < kShareEvents) continue;
      claim.text = fmt::format("{} (listed for {}): in {} of {} recorded events", fmt::join(responses, ", "),
                               pattern, claim.all.k, claim.all.n);
      claims_.push_back(std::move(claim));
    }
  }

  void process() {
    const int near = diary_.count("near-miss");
    const int activations = diary_.count("activation");
    if (near > 0)
      put(Topic::process, "process.near-miss", "near-misses, of these and activations", kEvents, near,
          near + activations);
    const auto mended = std::count_if(diary_.setbacks.begin(), diary_.setbacks.end(),
                                      [](const Break& one) { return one.mended; });
    put(Topic::process, "process.mended", "setbacks mended", kEvents, static_cast<int>(mended),
        static_cast<int>(diary_.setbacks.size()));
    mending();
    coping();
  }

  // The open ones stay in: without them mending would look faster than it is.
  void mending() {
    std::vector<std::string> times;
    std::vector<stats::Duration> durations;
    for (const Break& one : diary_.setbacks) {
      if (one.mended && !one.mended_after) {
        times.emplace_back("mended, time not known");
        continue;
      }
      times.push_back(one.mended ? time::duration_text(*one.mended_after) : "not yet");
      durations.push_back({static_cast<double>(one.mended_after.value_or(one.open_for)), one.mended});
    }
    if (times.empty() || plan_.early) return;
    const auto closed =
        std::count_if(durations.begin(), durations.end(), [](const auto& one) { return one.closed; });
    const int n = static_cast<int>(durations.size());
    Claim claim{.id = "time.mend",
                .topic = Topic::rating,
                .subject = "from a setback to its repair",
                .unit = kEvents};
    claim.all = {
        .k = static_cast<int>(closed),
        .n = n,
    };
    claim.text = fmt::format("from a setback to its repair: {}", fmt::join(times, ", "));
    const bool enough = n > 1 && (claim.all.k == n || n >= kTimesOver);
    const auto median = enough ? stats::kaplan_meier_median(durations) : std::nullopt;
    if (median) {
      claim.all.estimate = *median;
      claim.text +=
          fmt::format("; {} in the middle", time::duration_text(static_cast<int>(std::lround(*median))));
    }
    claims_.push_back(std::move(claim));
  }

  // Pairs of strength before and after, by their direction alone.
  void coping() {
    if (diary_.copings.empty()) return;
    std::vector<double> differences;
    for (const Coping& coping : diary_.copings) differences.push_back(coping.before - coping.after);
    const auto pairs = stats::sign_test(differences);
    Claim claim{.id = "process.coping", .topic = Topic::process, .subject = "coping", .unit = kEvents};
    claim.all = {.k = pairs.positive, .n = static_cast<int>(differences.size())};
    claim.text = fmt::format("weaker after coping: {} of {} recorded pairs, {} stronger", pairs.positive,
                             differences.size(), pairs.negative);
    if (!plan_.early && pairs.pairs >= kOftenerEvents) {
      claim.all.test = "sign";
      claim.all.p = pairs.p;
      claim.text += fmt::format(" (exact sign test {})", p_text(pairs.p));
    }
    claims_.push_back(std::move(claim));
  }

  void evening(const char* id, const char* subject, std::string Evening::*answer) {
    const auto yes = std::count_if(diary_.evenings.begin(), diary_.evenings.end(),
                                   [&](const Evening& evening) { return evening.*answer == "yes"; });
    const auto n = std::count_if(diary_.evenings.begin(), diary_.evenings.end(),
                                 [&](const Evening& evening) { return !(evening.*answer).empty(); });
    put(Topic::evening, id, subject, kDays, static_cast<int>(yes), static_cast<int>(n));
  }

  void evenings() {
    evening("evening.urge", "an urge", &Evening::urge);
    evening("evening.critic", "a critical voice", &Evening::critic);
    evening("evening.avoidance", "something avoided", &Evening::avoidance);
    Tally tally;
    for (const Evening& evening : diary_.evenings) {
      for (const auto& word : evening.emotions) ++tally[word];
    }
    const auto n = std::count_if(diary_.evenings.begin(), diary_.evenings.end(),
                                 [](const Evening& evening) { return !evening.emotions.empty(); });
    put_all(Topic::evening, "evening.emotion", tally, kDays, static_cast<int>(n));
  }

  void rating(const char* id, const char* subject, std::optional<int> Moment::*strength) {
    std::vector<double> values;
    for (const Moment& moment : diary_.moments) {
      if (moment.*strength) values.push_back(*(moment.*strength));
    }
    if (values.empty() || plan_.early) return;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const int n = static_cast<int>(values.size());
    Claim claim{.id = id, .topic = Topic::rating, .subject = subject, .unit = kEvents};
    claim.all = {.k = n, .n = n};
    claim.text =
        fmt::format("{}: from {:.0f} to {:.0f} in {}", subject, *low, *high, counted(n, "moment", "moments"));
    if (n >= kRatings) {
      claim.all.estimate = stats::standard_deviation(values);
      claim.text += fmt::format(" (standard deviation {:.1f}, from one to the next {:.1f})",
                                *claim.all.estimate, stats::rmssd(values));
    }
    claims_.push_back(std::move(claim));
  }

  void ratings() {
    rating("rating.intensity", "intensity", &Moment::intensity);
    rating("rating.arousal", "arousal", &Moment::arousal);
  }

  // Per recorded day, so that a week without the journal is not a quiet week.
  void rate() {
    const int events = static_cast<int>(diary_.moments.size());
    const int days = diary_.recorded_days();
    const auto& kinds = diary_.course.kinds;
    const bool asked = kinds.empty() || text::holds(kinds, "activation");
    if (days == 0 || plan_.early || !asked) return;
    Claim claim{.id = "rate.moments", .topic = Topic::rate, .subject = "moments", .unit = kDays};
    claim.all = {.k = events, .n = days, .estimate = 1.0 * events / days};
    claim.text = fmt::format("moments: {} on {}, {:.1f} a recorded day", events,
                             counted(days, "recorded day", "recorded days"), *claim.all.estimate);
    if (events >= kShareEvents) {
      const auto counts = stats::garwood(events);
      claim.all.gate = Gate::g1;
      claim.all.interval = stats::Interval{counts.low / days, counts.high / days};
      claim.text += fmt::format(" (95% interval {:.1f}-{:.1f})", counts.low / days, counts.high / days);
    }
    claims_.push_back(std::move(claim));
  }

  const Diary& diary_;
  const Plan& plan_;
  std::vector<Claim> claims_ = {};
};

}  // namespace

std::vector<Claim> share_claims(const Diary& diary, const Plan& plan) { return Shares(diary, plan).all(); }

}  // namespace rcw::journal
