// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "tools/rcw-reframe/after_check.h"
#include "tools/rcw-reframe/builder.h"

namespace rcw::tools {

// text, yaml and json: how builders print. Throws Error(usage) with the near word.
void check_builder_format(const std::string& format);
void add_builder_format(cli::Options& options, std::string& format);

// What was made, on standard output: as text, or as a document of schema rcw/reframe.built/1 with the
// answers, what the builder adds, what is not said and what is still hard to hear.
void print_built(const std::string& format, const std::string& builder, const yaml::Node& answers,
                 const Built& built, const AfterCheck& check, cli::Context& context);

}  // namespace rcw::tools
