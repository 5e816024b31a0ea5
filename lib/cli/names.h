// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "lib/cli/context.h"
#include "lib/cli/options.h"
#include "lib/store/catalog.h"

namespace rcw::cli {

// How a command is told which records it is about (rcw(7), "Naming records").
struct Names {
  std::vector<std::string> operands = {};
  std::string ids_from = {};  // --ids FILE or -
  bool null = false;          // -0: NUL instead of line feeds, in and out
};

void add_ids(Options& options, Names& names);

// The operands, then the lines of --ids. Standard input is read only where "-" says so.
std::vector<std::string> read_names(const Names& names);

// Finds records by id, unique start of an id, or path (a word with a slash or ending in .yaml).
class Finder {
 public:
  Finder(const store::Shelf& shelf, store::Kinds kinds, Context& context);

  // Throws Error(no) for an unknown id, Error(usage) for an ambiguous or impossible one.
  std::vector<store::Filed> find(const std::string& name);

  // Where the record of the store is that an id, its unique start or a path names, without reading it: it
  // may be one that nobody can read. Throws as find does, and Error(usage) for a path outside the store.
  const store::Slot& locate(const std::string& name);

 private:
  const store::Catalog& catalog();
  const store::Slot& slot_of(const std::string& name);
  store::Filed by_id(const std::string& name);

  const store::Shelf& shelf_;
  store::Kinds kinds_;
  Context& context_;
  std::optional<store::Catalog> catalog_ = {};
};

}  // namespace rcw::cli
