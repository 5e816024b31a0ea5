// SPDX-License-Identifier: MIT
#include "tools/rcw-reframe/rules.h"

#include <filesystem>

namespace rcw::tools {

RulesInUse::RulesInUse(cli::Context& context) : set_(&reframe::built_in_rules()) {
  std::error_code none;
  const std::filesystem::path folder = std::filesystem::path(context.home()) / "content" / "rules";
  if (!std::filesystem::is_directory(folder, none)) return;
  const auto packs = reframe::read_packs(context.content(), problems_);
  compiled_ = std::make_unique<reframe::CompiledRules>(reframe::compile_rules(packs, problems_));
  own_ = std::make_unique<reframe::RuleSet>(compiled_->view());
  set_ = own_.get();
}

}  // namespace rcw::tools
