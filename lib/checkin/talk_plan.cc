// SPDX-License-Identifier: MIT
#include "lib/checkin/talk_plan.h"

#include <algorithm>

#include "lib/base/error.h"
#include "lib/base/reason.h"

namespace rcw::checkin {
namespace {

constexpr int kUsualMonthly = 45;
constexpr int kMinute = 60;

std::vector<int> two_turns(int seconds) { return {seconds, seconds}; }

}  // namespace

TalkPlan plan_monthly(std::optional<int> minutes, std::optional<int> turn) {
  TalkPlan plan{.minutes = minutes.value_or(kUsualMonthly)};
  if (plan.minutes < kShortestMonthly || plan.minutes > kLongestMonthly) {
    throw usage_error(reason("a monthly talk takes {} to {} minutes", kShortestMonthly, kLongestMonthly),
                      hint("article 000, line 175; 'run talk' is for five or ten"));
  }
  const int length = turn.value_or(std::clamp(plan.minutes / 2, kShortestTurn, kLongestTurn));
  if (length < 1 || 2 * length > plan.minutes) {
    throw usage_error(reason("two turns of {} minutes do not fit into {}", length, plan.minutes),
                      hint("30 minutes have room for 15 and 15, 40 and more for 20 and 20"));
  }
  if (length < kShortestTurn || length > kLongestTurn) {
    plan.note = reason("a turn of {} minutes; the article has {} to {} (000, line 175)", length,
                       kShortestTurn, kLongestTurn);
  }
  plan.turns = two_turns(length * kMinute);
  return plan;
}

TalkPlan plan_short(std::optional<int> minutes) {
  TalkPlan plan{.minutes = minutes.value_or(5)};
  if (plan.minutes != 5 && plan.minutes != 10) {
    throw usage_error(reason("a short talk takes 5 or 10 minutes"),
                      hint("article 000, lines 85 and 196; 'run monthly' is for 30 to 60"));
  }
  plan.turns = two_turns(plan.minutes * kMinute / 2);
  return plan;
}

}  // namespace rcw::checkin
