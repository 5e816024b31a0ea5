// SPDX-License-Identifier: MIT
// Any words: they are refused as usage with a hint, or they are a rhythm, and its words read back equal.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "lib/base/error.h"
#include "lib/checkin/friendly.h"

namespace {

using namespace rcw::checkin;

void check(bool good) {
  if (!good) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const Rhythm rhythm = parse_rhythm(std::string_view(reinterpret_cast<const char*>(data), size));
    check(parse_rhythm(describe(rhythm)) == rhythm);
    series_of(rhythm, rcw::time::Day::from_epoch(20779), 0);
  } catch (const rcw::Error& error) {
    check(error.exit() == rcw::Exit::usage && !error.problems().front().hint.empty());
  }
  return 0;
}
