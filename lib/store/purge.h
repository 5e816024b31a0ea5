// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "lib/base/error.h"

namespace rcw::store {

enum class PurgeMode { count, remove };

// What became of a store.
struct Purged {
  std::size_t files = 0;                       // gone, or that would go
  std::vector<std::string> kept = {};          // paths that are not the store's
  std::vector<std::string> repositories = {};  // paths of .git, which are never touched
  std::vector<Problem> refused = {};           // what the system would not let go
};

// True when something of a store lies in this directory: settings, drafts, schemas, or a tree of records.
bool is_store(const std::string& home);

// Removes all that is the store's below this directory, and the directory when nothing else is in it. Links
// are never followed. What tells the directory as a store goes last, so that a purge that was cut off
// can be finished by another one. Durable when it comes back.
Purged purge(const std::string& home, PurgeMode mode);

}  // namespace rcw::store
