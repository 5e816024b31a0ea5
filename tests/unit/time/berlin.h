// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "lib/base/error.h"
#include "lib/time/phrase.h"

namespace rcw::time {

// Everything is read in Berlin, on 22 November 2026 at 21:15 if nothing else is said.
class Berlin : public testing::Test {
 protected:
  static constexpr const char* kSunday = "2026-11-22T21:15:00+01:00";

  Present present(const char* now) const { return {instant_of(parse_stamp(now).value()).value(), &zone_}; }

  std::string read(const char* now, std::string_view text) const {
    return shown(read_phrase(text, present(now)));
  }
  std::string ahead(const char* now, std::string_view text) const {
    return shown(read_phrase(text, present(now), Direction::future));
  }
  std::string last(const char* now, std::string_view text) const {
    return shown(read_last(text, present(now)));
  }

  // "reason; hint"
  std::string error(std::string_view text) const {
    return error_of([&] { read_phrase(text, present(kSunday)); });
  }
  std::string last_error(std::string_view text) const {
    return error_of([&] { read_last(text, present(kSunday)); });
  }

  // The days, the moment, and what is special about it.
  static std::string shown(const Reading& reading) {
    std::string text = to_string(reading.first);
    if (reading.last != reading.first) text += " to " + to_string(reading.last);
    if (reading.moment) text += " at " + to_string(*reading.moment);
    if (reading.again) text += " or " + to_string(*reading.again);
    if (reading.skipped) text += " skipped";
    return reading.clamped ? text + " clamped" : text;
  }

 private:
  template <typename Read>
  static std::string error_of(Read read) {
    try {
      read();
    } catch (const Error& error) {
      EXPECT_EQ(error.exit(), Exit::usage);
      return error.problems().front().reason + "; " + error.problems().front().hint;
    }
    return "read";
  }

  Zone zone_ = Zone::named("Europe/Berlin");
};

}  // namespace rcw::time
