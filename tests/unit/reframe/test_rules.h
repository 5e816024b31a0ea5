// SPDX-License-Identifier: MIT
#pragma once

#include <gmock/gmock.h>

#include <memory>
#include <string>
#include <vector>

#include "lib/reframe/compile.h"
#include "lib/reframe/linter.h"
#include "lib/reframe/pack.h"
#include "lib/yaml/door.h"

namespace rcw::reframe {

// Rules made of the text of a pack, and a linter for them.
struct TestRules {
  explicit TestRules(const std::string& yaml, LintOptions options = {}) {
    const std::string head = "schema: rcw/content.rules/1\nid: own\nlanguage: en\n";
    packs.push_back(read_pack(yaml::parse("own.yaml", head + yaml), "own.yaml", "own", problems));
    compiled = std::make_unique<CompiledRules>(compile_rules(packs, problems));
    rules = std::make_unique<RuleSet>(compiled->view());
    linter = std::make_unique<Linter>(std::move(options), *rules);
  }

  // "rule:what it found", in order.
  std::vector<std::string> found(const std::string& text) {
    std::vector<std::string> out;
    for (const auto& one : linter->lint(text))
      out.push_back(std::string(one.rule) + ':' + text.substr(one.begin, one.end - one.begin));
    return out;
  }

  std::vector<std::string> reasons() const {
    std::vector<std::string> out;
    for (const auto& problem : problems) out.push_back(describe(problem));
    return out;
  }

  std::vector<Problem> problems = {};
  std::vector<Pack> packs = {};
  std::unique_ptr<CompiledRules> compiled = {};
  std::unique_ptr<RuleSet> rules = {};
  std::unique_ptr<Linter> linter = {};
};

// One rule "r" with these patterns (a YAML list) and more keys.
inline std::string rule(const std::string& patterns, const std::string& more = {}) {
  return "rules:\n  - id: r\n    category: criticism\n    level: warning\n    schools: [gottman, nvc]\n"
         "    message: m\n    source: s\n    bad: [«x»]\n    good: [y]\n    pattern: " +
         patterns + "\n" + more;
}

}  // namespace rcw::reframe
