// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "lib/store/kind.h"
#include "lib/store/lock.h"
#include "lib/store/shelf.h"

namespace rcw::store {

// A file in .rcw/trash: a record as it was before some command, or as undo took it back.
struct Kept {
  std::string id = {};
  int number = 0;       // of the command
  bool undone = false;  // taken back by undo
  std::string name = {};
};

// Every file of a record in the trash that can be read, those that come first being what `restore` wants:
// newest command first.
std::vector<Kept> kept_records(const io::Dir& root, Kinds kinds);

// Of each record that the store does not have any more the version that was there last.
std::vector<Kept> removed_records(const io::Dir& root, Kinds kinds,
                                  const std::function<bool(const std::string&)>& in_store);

// The path of its file below the store.
std::string kept_path(const Kept& kept);
// The record; nothing when its file has gone. Throws Error(bad_data) when it cannot be read.
std::optional<Filed> load_kept(const io::Dir& root, const Kept& kept, Kinds kinds);

// What kind of record it is, as its file says; nothing when the file has gone or does not tell.
std::optional<Schema> kept_schema(const io::Dir& root, const Kept& kept);

// How many files are in the trash.
std::size_t count_kept(const io::Dir& root);
// Removes the trash and the list of commands: nothing before can be undone or restored after that.
void empty_trash(const Lock& lock);

}  // namespace rcw::store
