// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/rules.h"

#include "lib/io/dir.h"
#include "lib/store/layout.h"

namespace rcw::tools {
namespace {

// Without this nothing is compiled at run time.
bool has_own_packs(const std::string& home) {
  const auto root = io::Dir::find_root(home);
  const auto content = root ? root->find(store::layout::kContent) : std::nullopt;
  return content && content->find("rules");
}

}  // namespace

RulesInUse::RulesInUse(cli::Context& context) : set_(&reframe::built_in_rules()) {
  if (!has_own_packs(context.home())) return;
  const auto packs = reframe::read_packs(context.content(), problems_);
  compiled_ = std::make_unique<reframe::CompiledRules>(reframe::compile_rules(packs, problems_));
  own_ = std::make_unique<reframe::RuleSet>(compiled_->view());
  set_ = own_.get();
}

}  // namespace rcw::tools
