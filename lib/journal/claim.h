// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "lib/stats/interval.h"

namespace rcw::journal {

// The gates of honest wording (domain 3.4): what a number of events allows to be said. The numbers are
// ours, with their reasons in rcw-journal(1), "What a review says"; nobody can lower them.
inline constexpr int kShareEvents = 5;        // G1: a share with its interval
inline constexpr int kOftenerEvents = 6;      // G2: more often than not
inline constexpr int kLinkEvents = 20;        // G3: trigger and response side by side
inline constexpr int kLinkRow = 5;            // G3: with the trigger, and as many without
inline constexpr double kLevel = 0.05;        // of every test
inline constexpr double kSerialLevel = 0.05;  // G3: the time-shift check of n events, or kSerialTurns / n
inline constexpr double kSerialTurns = 2;     // where that is more: of fewer than 40, two turns of the n
inline constexpr int kPairs = 20;             // G4: consecutive moments
inline constexpr int kExpectedInCell = 5;     // G4b: one step from response to response
inline constexpr int kMonths = 5;             // G5
inline constexpr int kWeeks = 6;              // G5
// G5, of weeks: neighbours are alike, and the test takes each for itself. Series of 6 to 21 weeks that go
// nowhere, with a lag-1 correlation of .3, passed .05 in up to .127 and pass .01 in .039 (of .6: .289 and
// .153). Months are far enough apart: of the same weeks .06 at the most.
inline constexpr double kLevelOfWeeks = 0.01;
inline constexpr int kTimesOver = 10;  // a median with open ones allowed for (Kaplan-Meier)
inline constexpr int kRatings = 14;    // how much ratings vary, and not only their range

// The level of the time-shift check. Its p is a number of turns out of n, so with few events a round level
// asks for the smallest p there is, and with many it lets more and more turns through. Of journals of two
// sticky habits (lag-1 .6) with one guess, a link was said in .036, .028 and .023 at 28, 42 and 56 events,
// and never in more than .047 (200 events); .10 at every length said it in .030, .065 and .058. Of those with
// the link of domain 3.6 it was found in .63 at 28 and .82 at 42.
constexpr double serial_level(int events) { return std::max(kSerialLevel, kSerialTurns / events); }

enum class Gate { g0, g1, g2, g3, g4, g5 };
const std::vector<std::string>& gate_names();  // "G0", ...
std::string to_string(Gate gate);

// Planned: fixed before anybody looked. Exploratory: came up while looking, and is to be tested on new days.
enum class Standing { planned, exploratory };
const std::vector<std::string>& standing_names();
std::string to_string(Standing standing);

// The numbers behind one claim. Shares are from 0 to 1.
struct Finding {
  Gate gate = Gate::g0;
  int k = 0;
  int n = 0;
  std::optional<stats::Share> other = {};        // what it is compared with
  std::optional<double> estimate = {};           // a difference, a rate, tau, an expected number
  std::optional<stats::Interval> interval = {};  // 95 %, of the share k/n or of the estimate
  std::string test = {};
  std::optional<double> p = {};
  std::optional<double> mid_p = {};     // of Fisher's test: to read beside, never for a claim
  std::optional<double> adjusted = {};  // for all comparisons
  std::optional<double> serial = {};    // of the time-shift check
  int comparisons = 0;
};

// Which part of a review a claim belongs to.
enum class Topic {
  count,
  trigger,
  response,
  body,
  resonance,
  calm,
  expected,
  process,
  evening,
  rating,
  rate,
  link,
  order,
  trend,
  memory
};

// One statement of a review, from which its sentence is made and which can be worked out again.
struct Claim {
  std::string id = {};  // "response.withdraw": the same for the same question at every look
  Topic topic = Topic::count;
  std::string subject = {};  // "withdraw"
  std::string unit = {};     // of n: "events", "evenings"
  Standing standing = Standing::planned;
  Finding all = {};
  std::optional<Finding> without_late = {};    // where some entries were written late
  std::optional<stats::Interval> bounds = {};  // of the share, for `unrecorded` more events
  int unrecorded = 0;                          // at least so many were not written down
  std::string text = {};                       // the sentence
  std::string text_on_time = {};               // the sentence without late entries, where there are some
};

// Whose interval stands beside a share: Wilson's, or Clopper and Pearson's, which never covers less than
// promised and is wider.
enum class IntervalOf { wilson, exact };

// k of n with the gate that so many allow: G0, G1 with its interval, G2.
Finding share_finding(int k, int n, IntervalOf method = IntervalOf::wilson);

// The share whatever m unrecorded events were like: from k/(n+m) to (k+m)/(n+m). Exact, no assumption.
stats::Interval bounds(int k, int n, int m);

// "withdraw: 4 of 11 recorded events (36%, 95% interval 15-65%)", as far as the gate goes.
std::string share_text(const std::string& subject, const Finding& finding, const std::string& unit);
// "If your 4 unrecorded events were none or all of this kind, the share would be 27% to 53%."
std::string bounds_text(const Claim& claim);
// What came up while looking: "Exploratory, to be tested on new days: " and its numbers, nothing more.
std::string exploratory(const std::string& numbers);
// "36%"
std::string percent(double share);
// "p=0.030", and "p<0.001" below that.
std::string p_text(double p);
// "11 moments", "1 moment"
std::string counted(int count, const std::string& one, const std::string& many);

}  // namespace rcw::journal
