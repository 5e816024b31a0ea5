// SPDX-License-Identifier: MIT
// rule_dump - which days rules mean, for rule_oracle.py. A line of standard input is "zone, first day, time
// of day, from, to, limit, rule" with tabs between; a line of output is the moments with their offsets, or
// what is wrong.
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

#include "lib/base/error.h"
#include "lib/checkin/local_moment.h"
#include "lib/checkin/recurrence.h"
#include "lib/checkin/rrule.h"

namespace {

using namespace rcw;

std::vector<std::string> cells(const std::string& line) {
  std::vector<std::string> all(1);
  for (const char c : line) {
    if (c == '\t') {
      all.emplace_back();
    } else {
      all.back() += c;
    }
  }
  return all;
}

std::string answer(const std::vector<std::string>& row) {
  const checkin::Series series{
      time::parse_day(row.at(1)).value(), std::stoi(row.at(2)), checkin::parse_rrule(row.at(6)), {}, {}};
  const time::Zone zone = time::Zone::named(row.at(0));
  std::string text;
  for (const time::Day day : occurrences(series, time::parse_day(row.at(3)).value(),
                                         time::parse_day(row.at(4)).value(), std::stoul(row.at(5)))) {
    const auto moment = checkin::moment_of({day, series.second_of_day, {}}, zone);
    text += (text.empty() ? "" : " ") + to_string(moment.stamp);
  }
  return text;
}

}  // namespace

int main() {
  for (std::string line; std::getline(std::cin, line);) {
    try {
      std::cout << answer(cells(line)) << '\n';
    } catch (const Error& error) {
      std::cout << "refused: " << error.what() << '\n';
    }
  }
}
