// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/store/record.h"

namespace rcw::journal {

// A way of keeping the journal for some days.
struct Protocol {
  std::string name = {};
  int length = 0;                       // days, when nobody says
  std::vector<std::string> kinds = {};  // of the entries it asks for
};

// awareness: the questions of an evening; activation: moments when they happen.
const std::vector<Protocol>& protocols();
std::vector<std::string> protocol_names();
// Nothing for a protocol of somebody's own.
const Protocol* find_protocol(const std::string& name);

inline constexpr const char* kWindowKind = "window";
inline constexpr int kLongestWindow = 366;  // days

// That a window was made longer, before anybody had looked at what it says.
struct Extension {
  time::Day on = {};
  int days = 0;
};

// A stretch of logical days for one protocol and one relationship (or none).
struct Window {
  std::string id = {};
  std::string protocol = {};
  time::Day first = {};
  int length = 0;                          // days
  std::vector<time::Day> off = {};         // ascending, each once
  std::optional<time::Day> stopped = {};   // this day still counts
  std::optional<time::Day> review = {};    // fixed when it was opened
  std::vector<Extension> extensions = {};  // counted in `length` already
  std::string with = {};

  // The last day as it was planned.
  time::Day last() const { return first.plus_days(length - 1); }
  // The last day that counts: it may have been stopped before.
  time::Day end() const;
  // The day from which its review may make claims: the one that was fixed, else the day after the last.
  time::Day review_day() const { return review.value_or(last().plus_days(1)); }
};

// Kinds of records about records, which are no entries: window, guess, review.
bool is_paperwork(const std::string& kind);

// Reads a record that is a window; nothing when it is of another kind.
std::optional<Window> find_window(const store::Record& record);

enum class WindowState { coming, running, ended, stopped };
WindowState state_on(const Window& window, time::Day today);
// "coming", "running", "ended", "stopped".
std::string to_string(WindowState state);

bool is_in(const Window& window, time::Day day);

// Whether two windows ask for the same on the same days: one protocol, one relationship, neither stopped.
bool collide(const Window& a, const Window& b);

}  // namespace rcw::journal
