// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "lib/cli/options.h"
#include "lib/reframe/category.h"
#include "lib/reframe/lint_pass.h"
#include "lib/render/lint.h"

namespace rcw::tools {

// What `lint` takes, as it was typed.
struct LintArgs {
  std::vector<std::string> files = {};
  std::string format = "text";
  std::string mode = {};
  std::string level = "hint";
  std::string fail_level = "warning";
  std::vector<std::string> schools = {};
  std::vector<std::string> categories = {};
  std::string explain = {};
  std::string filter_program = {};
  bool lines = false;
  bool good = false;
  bool redact = false;
  bool ignore = false;
  bool ignored = false;
  bool no_ignore = false;
  bool filter = false;
};

void add_lint(cli::Options& options, LintArgs& args);

// What it asks for, in values.
struct LintWishes {
  render::LintFormat format = render::LintFormat::text;
  std::optional<reframe::Mode> mode = {};  // nothing: as fits what is read
  reframe::Level least = reframe::Level::hint;
  std::optional<reframe::Level> fail = {};  // nothing: never
  std::vector<std::string> schools = {};
  std::array<bool, reframe::kCategoryNames.size()> shown = {};  // by category

  // Whether a finding is of the level and category that were asked for.
  bool wants(const reframe::Finding& finding) const;
};

// Throws Error(usage) with the near word.
LintWishes wishes_of(const LintArgs& args);

}  // namespace rcw::tools
