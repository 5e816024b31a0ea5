// SPDX-License-Identifier: MIT
#pragma once

#include "lib/cli/run.h"

namespace rcw::tools {

// One function a command: what it takes on the command line, and what it then does.
cli::Action declare_lint(cli::Options& options);
cli::Action declare_packs(cli::Options& options);
cli::Action declare_layers(cli::Options& options);
cli::Action declare_soften(cli::Options& options);
cli::Action declare_invite(cli::Options& options);
cli::Action declare_disclose(cli::Options& options);
cli::Action declare_decline(cli::Options& options);
cli::Action declare_repair(cli::Options& options);
cli::Action declare_kind(cli::Options& options);
cli::Action declare_outside(cli::Options& options);
cli::Action declare_feel(cli::Options& options);
cli::Action declare_phrases(cli::Options& options);
cli::Action declare_sheet(cli::Options& options);

}  // namespace rcw::tools
