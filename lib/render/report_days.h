// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/render/report.h"

namespace rcw::render {

// One day or one week of a calendar strip.
struct Cell {
  int column = 0;
  int row = 0;
  std::string date = {};
  std::string number = {};  // of entries
  std::string off = {};     // what is said of days off
  bool late = false;
};

// A strip short enough for a sheet of paper, and the table with the same numbers.
struct Strip {
  std::vector<std::string> heads = {};  // above the columns, or nothing
  int columns = 7;
  std::vector<Cell> cells = {};
  Table table = {};  // without a caption
};

// Up to 62 days: a cell a day, a row a week from Monday. A longer stretch: a cell a week, four a row, and
// several strips when it is long. In the order of the days; days that are not named stay blank.
std::vector<Strip> strips_of(const std::vector<DayMark>& days);

}  // namespace rcw::render
