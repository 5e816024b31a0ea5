// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "lib/cli/context.h"
#include "lib/cli/form.h"
#include "lib/yaml/node.h"

namespace rcw::tools {

// Asks a few questions at the terminal of which nothing is ever on the disk. Nothing when somebody left.
std::optional<yaml::Node> ask_briefly(const cli::Form& form, cli::Context& context);

// A question to be answered by yes or no, for a form of such questions.
store::FieldSpec yes_or_no(const std::string& name);

// The questions of prompts/reframe.NAME.*, each to be answered by yes or no.
cli::Form yes_no_form(const std::string& name, const std::vector<std::string>& questions,
                      cli::Context& context);

// yes, no, or left open.
std::optional<bool> yes_no_at(const yaml::Node& answers, const std::string& name);

}  // namespace rcw::tools
