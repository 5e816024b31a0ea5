// SPDX-License-Identifier: MIT
// Any words: they are a date within the calendar, or refused as usage with a hint; stamps come back.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "lib/base/error.h"
#include "lib/time/phrase.h"

namespace {

using namespace rcw::time;

void check(bool good) {
  if (!good) std::abort();
}

template <typename Read>
void check_reading(Read read) {
  try {
    const Reading reading = read();
    check(in_calendar(reading) && reading.first <= reading.last);
    check(!reading.again || (reading.moment && !reading.skipped));
  } catch (const rcw::Error& error) {
    check(error.exit() == rcw::Exit::usage && !error.problems().front().hint.empty());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Zone zone = Zone::named("Europe/Berlin");
  const Present present{{1795378500}, &zone, 4 * 3600};
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check_reading([&] { return read_phrase(text, present); });
  check_reading([&] { return read_phrase(text, present, Direction::future); });
  check_reading([&] { return read_last(text, present); });
  if (const auto stamp = parse_stamp(text)) check(parse_stamp(to_string(*stamp)) == stamp);
  return 0;
}
