// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "lib/time/stamp.h"

namespace rcw::time {

// What a clock on the wall shows, as a moment.
struct LocalTime {
  Stamp stamp = {};
  bool skipped = false;             // the clock was put forward over it and never showed it
  std::optional<Stamp> again = {};  // the clock was put back and showed it once more, then
};

// An IANA zone as libc knows it (a TZif file under /usr/share/zoneinfo or $TZDIR). libc answers in
// 0.04 ms where date's locate_zone takes 1.7, so this room never calls that. One zone at a time is
// active in the process: making a Zone sets TZ, and the last one made is the one that counts.
class Zone {
 public:
  // Throws Error(usage) when there is no such zone ("Europe/Berlin", "UTC"; no paths, no POSIX rules).
  static Zone named(const std::string& name);

  const std::string& name() const { return name_; }

  // The local reading of a moment. Offsets with odd seconds (local mean time) are rounded to the minute.
  Stamp at(Instant moment) const;

  // The moment of a wall-clock reading. In a gap the clock moves on (02:30 becomes 03:30); of two
  // readings the first counts (RFC 5545 3.3.5). Gives back the stamp that results.
  Stamp resolve(Day day, int second) const { return read_clock(day, second).stamp; }
  // The same, and what the clock did then.
  LocalTime read_clock(Day day, int second) const;

 private:
  explicit Zone(std::string name) : name_(std::move(name)) {}
  std::string name_;
};

// Where the zone comes from, in order: `wanted` (--zone, RCW_ZONE), $TZ (a leading ':' stripped),
// the /etc/localtime link, /etc/timezone, UTC. `warn` is told when a source that is there cannot be
// used; a bad `wanted` is thrown.
Zone choose_zone(const std::string& wanted, const std::function<void(const std::string&)>& warn);

}  // namespace rcw::time
