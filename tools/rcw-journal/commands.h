// SPDX-License-Identifier: MIT
#pragma once

#include "lib/cli/run.h"

// The commands of rcw-journal's own; those that other tools have too are in lib/verbs. Each says what it
// takes and gives back what to do; one file each.
namespace rcw::tools {

cli::Action declare_add(cli::Options& options);
cli::Action declare_search(cli::Options& options);
cli::Action declare_tags(cli::Options& options);
cli::Action declare_categories(cli::Options& options);
cli::Action declare_window(cli::Options& options);
cli::Action declare_status(cli::Options& options);
cli::Action declare_stats(cli::Options& options);
cli::Action declare_guess(cli::Options& options);
cli::Action declare_review(cli::Options& options);
cli::Action declare_edit(cli::Options& options);
cli::Action declare_import(cli::Options& options);
cli::Action declare_export(cli::Options& options);
cli::Action declare_init(cli::Options& options);
cli::Action declare_safety(cli::Options& options);
cli::Action declare_purge(cli::Options& options);
cli::Action declare_sheet(cli::Options& options);
cli::Action declare_date(cli::Options& options);

}  // namespace rcw::tools
