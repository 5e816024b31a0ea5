// SPDX-License-Identifier: MIT
#include "lib/reframe/linter.h"

namespace rcw::reframe {

struct Linter::State {};

Linter::Linter(LintOptions) : state_(std::make_unique<State>()) {}
Linter::Linter(LintOptions, std::vector<const RuleSet*>) : state_(std::make_unique<State>()) {}
Linter::~Linter() = default;
Linter::Linter(Linter&&) noexcept = default;

std::vector<Finding> Linter::lint(std::string_view) { return {}; }
bool Linter::never_soften(std::string_view) { return false; }

}  // namespace rcw::reframe
