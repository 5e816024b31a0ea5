// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/journal/compliance.h"
#include "lib/render/usage.h"

namespace rcw::render {

// What was written on the days of a window, or on other days.
struct Status {
  std::optional<journal::Window> window = {};
  journal::Course course = {};
  journal::Compliance counts = {};
};

// "k7m3q9zxvb  awareness   2026-11-16 to 2026-11-22  running: day 7 of 7  M". TSV: id, protocol, first,
// last, state, day, length, stopped, with, review.
std::string windows(const std::vector<journal::Window>& all, time::Day today, ListFormat format);

// Plain sentences of counts, a blank line between two. TSV: window, protocol, first, last, state, elapsed,
// off, eligible, recorded, same_day, later, backfilled, unknown, looked, entries, elsewhere, unwritten,
// median and longest minutes, median and longest days, with, review. Columns may only grow.
std::string statuses(const std::vector<Status>& all, time::Day today, ListFormat format);

}  // namespace rcw::render
