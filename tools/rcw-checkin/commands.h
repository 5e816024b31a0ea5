// SPDX-License-Identifier: MIT
#pragma once

#include "lib/cli/run.h"

namespace rcw::tools {

// One function a command: what it takes on the command line, and what it then does.
cli::Action declare_schedule(cli::Options& options);
cli::Action declare_due(cli::Options& options);
cli::Action declare_done(cli::Options& options);
cli::Action declare_skip(cli::Options& options);
cli::Action declare_snooze(cli::Options& options);
cli::Action declare_pause(cli::Options& options);
cli::Action declare_return(cli::Options& options);
cli::Action declare_calm(cli::Options& options);
cli::Action declare_export(cli::Options& options);
cli::Action declare_remind(cli::Options& options);
cli::Action declare_off(cli::Options& options);
cli::Action declare_on(cli::Options& options);
cli::Action declare_setup(cli::Options& options);
cli::Action declare_history(cli::Options& options);
cli::Action declare_run(cli::Options& options);
cli::Action declare_seal(cli::Options& options);
cli::Action declare_reveal(cli::Options& options);
cli::Action declare_seals(cli::Options& options);
cli::Action declare_check(cli::Options& options);
cli::Action declare_sheet(cli::Options& options);

}  // namespace rcw::tools
