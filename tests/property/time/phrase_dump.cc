// SPDX-License-Identifier: MIT
// phrase_dump ZONE - how phrases are read, for phrase_oracle.py. A line of standard input is "now, day_start,
// past or future, phrase" with tabs between, in seconds; a line of output is the reading, or "none".
#include <iostream>
#include <sstream>
#include <string>

#include "lib/base/error.h"
#include "lib/time/phrase.h"

namespace {

using namespace rcw::time;

std::string shown(const Reading& reading) {
  std::string text = to_string(reading.first) + " " + to_string(reading.last);
  if (reading.moment) text += " at " + to_string(*reading.moment);
  if (reading.again) text += " again " + to_string(*reading.again);
  if (reading.skipped) text += " skipped";
  return reading.clamped ? text + " clamped" : text;
}

std::string answer(const std::string& line, const Zone& zone) {
  std::istringstream in(line);
  Present present{{}, &zone, 0};
  std::string direction;
  std::string phrase;
  in >> present.now.seconds >> present.day_start >> direction;
  in.ignore(1);
  std::getline(in, phrase);
  try {
    return shown(read_phrase(phrase, present, direction == "past" ? Direction::past : Direction::future));
  } catch (const rcw::Error&) {
    return "none";
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const Zone zone = Zone::named(argv[1]);
  for (std::string line; std::getline(std::cin, line);) std::cout << answer(line, zone) << '\n';
}
