// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "lib/reframe/finding.h"

namespace rcw::reframe {

class RuleSet;

// What to look for.
struct LintOptions {
  Mode mode = Mode::draft;
  std::vector<std::string> schools = {};  // empty: all of them
};

// Finds what makes sentences hard to hear, and what helps. Deterministic: no clock, no locale, sorted by
// place. One linter may read any number of texts; what it learned of the rules it keeps, within bounds.
class Linter {
 public:
  // By the built-in rules (defined beside them, in what the build makes of lib/content/rules).
  explicit Linter(LintOptions options);
  // By other rules, which must outlive the linter.
  Linter(LintOptions options, const RuleSet& rules);
  ~Linter();
  Linter(Linter&&) noexcept;

  // Findings of one text (valid UTF-8), in the order of their places. A sentence that is a stop, a no or a
  // limit has none (never_soften).
  std::vector<Finding> lint(std::string_view text);

  // Every hit of one rule, whatever other rules say of the same words.
  std::vector<Finding> hits_of(std::string_view rule, std::string_view text);

  // True where some sentence of the text is a stop, a no or a limit, which is never to be softened.
  bool never_soften(std::string_view text);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace rcw::reframe
