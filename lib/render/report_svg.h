// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/render/report.h"
#include "lib/render/report_days.h"

namespace rcw::render {

// What is said to who does not see a picture. The id is the picture's own on its page.
struct Alternative {
  std::string id = {};
  std::string title = {};
  std::string description = {};
};

// The bars in portions of which each fits on one sheet of paper (Letter, upright).
std::vector<std::vector<Bar>> portions_of(const std::vector<Bar>& bars);

// Both fill the width they are given and have a fixed height: across they measure in percent and down in
// pixels, so text keeps its size on every screen. Their classes are styled by the page.

// One bar below the other from 0 to 100 %: above each its label, at its right its share, and its interval as
// a line through it.
std::string bars_svg(const Alternative& said, const std::vector<Bar>& bars);

// A calendar: in each cell the date, the number of entries, a dot for late ones, and what is said of days
// off.
std::string strip_svg(const Alternative& said, const Strip& strip);

}  // namespace rcw::render
