// SPDX-License-Identifier: MIT
// Any text under the built-in rules: findings stand in the text between whole characters, in order, none over
// another of its sort, and are the same the second time, by a linter that has learned and by a new one.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "lib/reframe/linter.h"
#include "lib/text/utf8.h"

namespace {

using namespace rcw::reframe;

void check(bool good) {
  if (!good) std::abort();
}

bool whole(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

void check_findings(std::string_view text, const std::vector<Finding>& found) {
  std::size_t hard = 0;
  std::size_t helping = 0;
  for (const auto& one : found) {
    check(one.begin < one.end && one.end <= text.size());
    check(whole(text, one.begin) && whole(text, one.end));
    std::size_t& behind = helps(one.category) ? helping : hard;
    check(one.begin >= behind);
    behind = one.end;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Linter draft({.mode = Mode::draft});
  static Linter journal({.mode = Mode::journal});
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (rcw::text::find_bad_byte(text)) return 0;
  for (Linter* one : {&draft, &journal}) {
    const auto found = one->lint(text);
    check_findings(text, found);
    check(one->lint(text) == found);
  }
  Linter fresh({.mode = Mode::draft});
  check(fresh.lint(text) == draft.lint(text));
  return 0;
}
