// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/cli/context.h"
#include "lib/cli/options.h"
#include "lib/journal/compliance.h"

namespace rcw::tools {

// The options that say a stretch of days: a window, or days of one's own.
struct CourseArgs {
  std::string window = {};
  std::string since = {};
  std::string until = {};
  std::string last = {};
  std::string with = {};

  bool says_days() const { return !since.empty() || !until.empty() || !last.empty(); }
};

// `windows` says which words --window takes.
void add_course(cli::Options& options, const std::string& windows, CourseArgs& args);

// Throws Error(usage) for options that do not go together.
void check_course(const CourseArgs& args);

// Whole days, none of them still to come: fourteen up to the last where nothing says how many. Every
// relationship. Throws Error(usage) for a date that is none or an end before the beginning.
journal::Course read_course(const CourseArgs& args, cli::Context& context);

}  // namespace rcw::tools
