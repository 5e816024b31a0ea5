// SPDX-License-Identifier: MIT
// Any bytes as a pack of rules: they are refused with a place, or make rules that read a text to its end.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "lib/reframe/compile.h"
#include "lib/reframe/linter.h"
#include "lib/yaml/door.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace rcw::reframe;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  std::vector<rcw::Problem> problems;
  try {
    const auto node = rcw::yaml::parse("own.yaml", bytes);
    const CompiledRules rules = compile_rules({read_pack(node, "own.yaml", "own", problems)}, problems);
    for (const auto& problem : problems)
      if (problem.where.file.empty() || problem.reason.empty()) std::abort();
    const RuleSet set = rules.view();
    Linter linter({}, set);
    static_cast<void>(linter.lint("You always do. \"No,\" he said: don't, u nvr 5 do! 别碰我 😂"));
  } catch (const rcw::Error& error) {
    if (error.exit() != rcw::Exit::bad_data) std::abort();
  }
  return 0;
}
