// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/cli/app.h"
#include "lib/cli/completion_model.h"

namespace rcw::cli {

// `TOOL completion SHELL`: prints a script for the shell, made from the very options the tool reads.
Command completion_command();
void declare_completion(App& app, const Tool& tool);

// The scripts, one function a shell.
std::string bash_completion(const CompletionModel& model);
std::string zsh_completion(const CompletionModel& model);
std::string fish_completion(const CompletionModel& model);

}  // namespace rcw::cli
