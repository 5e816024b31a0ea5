// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include "lib/cli/context.h"
#include "lib/reframe/compile.h"
#include "lib/reframe/packs.h"
#include "lib/reframe/rule_set.h"

namespace rcw::tools {

// The rules that hold for somebody: the built-in ones, or those and the ones in content/rules of the store.
// Files that are wrong are left out; what is wrong with them is in `problems`.
class RulesInUse {
 public:
  explicit RulesInUse(cli::Context& context);

  const reframe::RuleSet& set() const { return *set_; }
  const std::vector<Problem>& problems() const { return problems_; }

 private:
  std::vector<Problem> problems_ = {};
  std::unique_ptr<reframe::CompiledRules> compiled_ = {};
  std::unique_ptr<reframe::RuleSet> own_ = {};
  const reframe::RuleSet* set_;
};

}  // namespace rcw::tools
