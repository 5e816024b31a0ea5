// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/cli/app.h"

namespace rcw::cli {

// `TOOL completion SHELL`: prints a script for the shell, made from the very options the tool reads.
Command completion_command();
void declare_completion(App& app, const Tool& tool);

// The bash script for an app with all its commands declared.
std::string bash_completion(const CLI::App& root);

}  // namespace rcw::cli
