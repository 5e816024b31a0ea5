// SPDX-License-Identifier: MIT
#include "lib/journal/review.h"

#include <fmt/format.h>

#include <cmath>
#include <map>
#include <utility>

namespace rcw::journal {
namespace {

std::vector<Claim> claims_of(const Diary& diary, const Plan& plan) {
  std::vector<Claim> all = share_claims(diary, plan);
  for (auto& part : {table_claims(diary.moments, plan), link_claims(diary.moments, plan),
                     order_claims(diary, plan), memory_claims(diary, plan)}) {
    all.insert(all.end(), part.begin(), part.end());
  }
  return all;
}

// Words of one question share one number of moments: "response.withdraw" belongs to "response". Nothing for
// claims that stand alone.
std::string family_of(const Claim& claim) {
  static const std::vector<std::string> families = {"trigger.", "response.", "body.", "evening.emotion."};
  for (const auto& family : families) {
    if (claim.id.starts_with(family)) return family;
  }
  return {};
}

// A word that only late entries name was named 0 times without them, of as many moments as its fellows.
void compare(std::vector<Claim>& claims, const std::vector<Claim>& on_time, IntervalOf intervals) {
  std::map<std::string, const Claim*> others;
  std::map<std::string, int> totals;
  for (const Claim& claim : on_time) {
    others[claim.id] = &claim;
    if (!family_of(claim).empty()) totals[family_of(claim)] = claim.all.n;
  }
  for (Claim& claim : claims) {
    const auto found = others.find(claim.id);
    if (found != others.end()) claim.text_on_time = found->second->text;
    const int n = totals[family_of(claim)];
    claim.without_late = found != others.end() ? found->second->all
                         : n > 0               ? share_finding(0, n, intervals)
                                               : Finding{};
  }
}

bool is_share(const Claim& claim) {
  switch (claim.topic) {
    case Topic::trigger:
    case Topic::response:
    case Topic::body:
    case Topic::resonance:
    case Topic::calm:
    case Topic::expected:
    case Topic::process:
    case Topic::evening:
      return claim.all.test.empty();
    default:
      return false;
  }
}

// What a reader would notice: another gate, or a share that is 5 points away.
bool changes(const Finding& all, const Finding& on_time) {
  constexpr double kNoticed = 0.05;
  if (all.gate != on_time.gate || all.n == 0 || on_time.n == 0) return true;
  return std::abs(1.0 * all.k / all.n - 1.0 * on_time.k / on_time.n) >= kNoticed;
}

}  // namespace

Review review(Look look, Plan plan, Diary diary) {
  Review out{.look = std::move(look), .plan = std::move(plan), .diary = std::move(diary)};
  out.late = late_entries(out.diary);
  out.claims = claims_of(out.diary, out.plan);
  const bool both = out.late > 0 && !out.plan.early;
  if (both) compare(out.claims, claims_of(without_late(out.diary), out.plan), out.plan.intervals);
  return out;
}

Verdict verdict(const Claim& claim) {
  if (claim.all.gate != Gate::g3 || !claim.all.estimate) return Verdict::cannot_tell;
  return *claim.all.estimate > 0 ? Verdict::supported : Verdict::opposite;
}

std::string to_string(Verdict verdict) {
  static const std::vector<std::string> names = {"supported", "opposite", "cannot tell"};
  return names.at(static_cast<std::size_t>(verdict));
}

std::string kind_sentence(const Review& review) {
  const int moments = static_cast<int>(review.diary.moments.size());
  const std::string count = counted(moments, "moment", "moments");
  if (moments == 0) return {};
  if (moments >= kLinkEvents) return count + '.';
  return fmt::format("{}: enough to look at {}, not to compare.", count, moments == 1 ? "it" : "one by one");
}

std::string without_late_text(const Claim& claim, int late) {
  if (!claim.without_late) return {};
  const std::string begin =
      late == 1 ? "Without the late entry: " : fmt::format("Without the {} late entries: ", late);
  const Finding& other = *claim.without_late;
  if (is_share(claim)) {
    if (!changes(claim.all, other)) return {};
    if (other.n == 0) return begin + "none.";
    const std::string text = share_text("", other, claim.unit);
    const std::string words = fmt::format(" recorded {}", claim.unit);
    std::string rest = text.substr(2);
    rest.erase(rest.find(words), words.size());
    return begin + rest + '.';
  }
  if (claim.text_on_time == claim.text) return {};
  return begin + (claim.text_on_time.empty() ? "nothing to say." : claim.text_on_time);
}

}  // namespace rcw::journal
