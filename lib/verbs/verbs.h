// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "lib/cli/form.h"
#include "lib/cli/run.h"
#include "lib/store/shelf.h"

// Commands on records that several tools have: each works on the tree and the kinds of the tool that runs.
// A tool names them in its table of commands (main.cc) and adds those of its own.
namespace rcw::verbs {

cli::Action declare_list(cli::Options& options);
cli::Action declare_show(cli::Options& options);
cli::Action declare_edit(cli::Options& options);
cli::Action declare_rm(cli::Options& options);
cli::Action declare_restore(cli::Options& options);
cli::Action declare_trash(cli::Options& options);
cli::Action declare_undo(cli::Options& options);
cli::Action declare_redo(cli::Options& options);
cli::Action declare_drafts(cli::Options& options);
cli::Action declare_check(cli::Options& options);
cli::Action declare_kinds(cli::Options& options);
cli::Action declare_sheet(cli::Options& options);

// What a tool changes in the questions of a kind before they are asked: it takes some out or adds some.
using ShapeForm = std::function<void(const store::Kind& kind, cli::Form& form)>;

// What a tool looks at besides in each record; throws Error(bad_data) with all that is wrong with it.
using Examine = std::function<void(const store::Filed& filed)>;
cli::Action declare_check(cli::Options& options, const Examine& examine);

// The same with questions that the tool has shaped; and with a help of its own for KIND and the command of
// the tool that takes a filled sheet.
cli::Action declare_edit(cli::Options& options, const ShapeForm& shape);
cli::Action declare_sheet(cli::Options& options, const std::string& which, const std::string& verb);

}  // namespace rcw::verbs
