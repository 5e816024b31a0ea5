// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/io/dir.h"
#include "lib/store/history.h"
#include "lib/store/record.h"
#include "lib/store/shelf.h"

namespace rcw::store {

// A record's file as it was found, to be changed or removed.
struct Original {
  std::string path = {};  // below the store
  std::string id = {};
  std::string bytes = {};
  std::string digest = {};
};

// Reads it. Throws Error(no) when it has gone or is one of many in a file that is kept by hand: such
// files are only ever read.
Original load_original(const std::string& home, const Shelf& shelf, const Slot& slot);

// Where a record's file belongs when its content becomes `now`: the name follows a new `at`. A name of
// somebody's own stays.
std::string revised_path(const Original& original, const std::optional<Record>& before, const Record& now);

// The steps that put these bytes in its place, under its new path.
std::vector<Step> revise(const Original& original, const std::string& new_path, std::string bytes);

}  // namespace rcw::store
