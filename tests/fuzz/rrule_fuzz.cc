// SPDX-License-Identifier: MIT
// Any text: it is refused as usage with a hint, or it is a rule whose text reads back equal, and whose days
// come in order.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "lib/base/error.h"
#include "lib/checkin/recurrence.h"
#include "lib/checkin/rrule.h"

namespace {

using namespace rcw::checkin;
using rcw::time::Day;

void check(bool good) {
  if (!good) std::abort();
}

void check_days(const Rule& rule) {
  const Series series{.first = Day::from_epoch(20779), .second_of_day = 3600, .rule = rule};
  const auto days = occurrences(series, series.first, series.first.plus_days(3000), 20);
  for (std::size_t i = 0; i < days.size(); ++i)
    check(days[i] >= (i == 0 ? series.first : days[i - 1].plus_days(1)));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const Rule rule = parse_rrule(std::string_view(reinterpret_cast<const char*>(data), size));
    check(parse_rrule(to_string(rule)) == rule);
    check_days(rule);
  } catch (const rcw::Error& error) {
    check(error.exit() == rcw::Exit::usage && !error.problems().front().hint.empty());
  }
  return 0;
}
