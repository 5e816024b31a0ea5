// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace rcw::checkin {

// A monthly talk (article 000, lines 106 and 175): planned minutes, and minutes of a turn.
inline constexpr int kShortestMonthly = 30;
inline constexpr int kLongestMonthly = 60;
inline constexpr int kShortestTurn = 15;
inline constexpr int kLongestTurn = 20;

// How a talk of two is divided.
struct TalkPlan {
  int minutes = 0;
  std::vector<int> turns = {};  // seconds of each, in the order in which they are taken
  std::string note = {};        // what the articles say otherwise; mostly empty
};

// 30 to 60 minutes in two equal turns, of 15 to 20 minutes when nobody says otherwise; another length of a
// turn is noted and taken. Throws Error(usage) for minutes outside of that, and for turns that do not fit.
TalkPlan plan_monthly(std::optional<int> minutes, std::optional<int> turn);

// 5 or 10 minutes (article 000, lines 85 and 196) in two equal turns. Throws Error(usage).
TalkPlan plan_short(std::optional<int> minutes);

}  // namespace rcw::checkin
