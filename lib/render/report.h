// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "lib/stats/interval.h"
#include "lib/time/day.h"

namespace rcw::render {

// Sentences, one a line.
struct Paragraph {
  std::vector<std::string> lines = {};
};

// Columns beside each other; the first holds names, the others numbers, and the last row may be a base row.
struct Table {
  std::string caption = {};
  std::vector<std::string> columns = {};
  std::vector<std::vector<std::string>> rows = {};
  bool last_is_base = false;
};

// One share: its sentences, and what a picture shows of it. All from 0 to 1.
struct Bar {
  std::string label = {};
  double share = 0;
  std::optional<stats::Interval> interval = {};  // where one may be given
  std::vector<std::string> words = {};           // everything that is said of it, the first with the numbers
};

struct Bars {
  std::string title = {};
  std::string description = {};  // for who does not see the picture: what it shows
  std::vector<Bar> bars = {};
};

// One day of the stretch.
struct DayMark {
  time::Day day = {};
  int entries = 0;
  bool off = false;
  bool late = false;  // one of the entries was written late
};

struct Days {
  std::string title = {};
  std::string description = {};
  std::vector<DayMark> days = {};
};

using Block = std::variant<Paragraph, Table, Bars, Days>;

struct Section {
  std::string title = {};
  std::vector<Block> blocks = {};
};

// Something to read from beginning to end: on a terminal, or as a page to print.
struct Report {
  std::string title = {};
  std::string language = "en";
  std::vector<std::string> head = {};  // said before everything else
  std::vector<Section> sections = {};
};

// Wrapped to so many columns. Of bars only their sentences, of days only their description: a picture never
// carries anything alone.
std::string report_text(const Report& report, int columns);

// A page of its own: inline style and SVG, no script, nothing from elsewhere; every picture has a title, a
// description and a table beside it; legible from 400 pixels on and on paper (A4 and Letter).
std::string report_html(const Report& report);

}  // namespace rcw::render
