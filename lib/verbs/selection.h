// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/cli/names.h"
#include "lib/journal/query.h"
#include "lib/journal/select.h"

namespace rcw::verbs {

// The options by which list, search and export choose entries, as they were typed.
struct SelectionArgs {
  std::string since = {};
  std::string until = {};
  std::string last = {};
  std::vector<std::string> kinds = {};
  std::vector<std::string> tags = {};
  std::string with = {};
  std::vector<std::string> where = {};
  std::string limit = {};
  std::string sort = {};
  bool reverse = false;
  cli::Names names = {};
};

// The options that say which entries are meant, for commands that count them.
void add_choice(cli::Options& options, SelectionArgs& args);
// These, and how many in which order.
void add_selection(cli::Options& options, SelectionArgs& args);

// Throws Error(usage) for an unknown kind, a date that is none, --last beside --since.
journal::Selection resolve(const SelectionArgs& args, cli::Context& context);

// The fields that --where and --sort know: of the envelope and of every kind.
std::vector<journal::QueryField> query_fields(const store::Kinds& kinds);

// Visits the chosen entries for which `also` holds, oldest first (those of --ids in their order), or
// the newest --limit of them, arranged as --sort and --reverse say. Files that cannot be read are
// reported and passed over. Warns of a --tag that nothing has while a near one is there.
void visit_chosen(const SelectionArgs& args, cli::Context& context,
                  const std::function<bool(const store::Record&)>& also,
                  const std::function<void(const store::Filed&)>& visit);

}  // namespace rcw::verbs
