// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/store/record.h"

namespace rcw::checkin {

inline constexpr const char* kPauseKind = "pause";
inline constexpr const char* kReturnKind = "return";
inline constexpr int kShortestPause = 20;      // minutes (article 001, line 104)
inline constexpr int kLongestPause = 24 * 60;  // minutes
inline constexpr int kPauseDays = 2;           // a pause that nobody returned from is over after so many

// A pause in a conversation: no reason is kept, nor who asked for it.
struct Pause {
  std::string id = {};
  time::Stamp called = {};
  int minutes = kShortestPause;               // at least so long
  std::optional<time::Stamp> return_at = {};  // what was promised; none for somebody who gave no time
};

// Its end, or another time for it.
struct Return {
  std::string pause = {};  // its id
  time::Stamp at = {};
  std::optional<time::Stamp> postponed_to = {};  // none when the conversation went on
};

std::optional<Pause> find_pause(const store::Record& record);
std::optional<Return> find_return(const store::Record& record);

// How a pause stands after what followed it.
struct PauseState {
  Pause pause = {};  // with the newest promise
  std::optional<time::Stamp> returned = {};
  bool postponed_late = false;  // a new time was named only after the old one
};

// Each pause with its returns, in the order in which they were called. Of several returns the first counts.
std::vector<PauseState> pause_states(std::vector<Pause> pauses, std::vector<Return> returns);

// Gathers pauses and returns from records of any kind, in any order.
class PauseBook {
 public:
  void see(const store::Record& record);
  std::vector<PauseState> states() const { return pause_states(pauses_, returns_); }

 private:
  std::vector<Pause> pauses_ = {};
  std::vector<Return> returns_ = {};
};

// The newest one that nobody returned from and that was called within the last kPauseDays days.
std::optional<Pause> open_pause(const std::vector<PauseState>& states, time::Instant now);

// Minutes from the promise to the return, below zero when it was early; nothing without a promise or a
// return. Whole minutes, so within the minute that was named is on time.
std::optional<int> minutes_late(const PauseState& state);

// One's own promises, as counts. Pauses without a time promise nothing.
struct PromiseCount {
  int promised = 0;
  int by_then = 0;  // returned at that minute or before
  int later = 0;
  int open = 0;  // no return was noted
};
PromiseCount count_promises(const std::vector<PauseState>& states);

}  // namespace rcw::checkin
