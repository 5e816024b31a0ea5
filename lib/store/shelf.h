// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/error.h"
#include "lib/io/dir.h"
#include "lib/store/kind.h"
#include "lib/store/record.h"

namespace rcw::store {

// A record and the place it came from.
struct Filed {
  Record record = {};
  std::string path = {};
  int line = 1;          // of the document in its file
  bool complete = true;  // the file ended with the line "...", so it is not a cut copy
};

// Days from first to last, both counted in; open where nothing is said.
struct Days {
  std::optional<time::Day> first = {};
  std::optional<time::Day> last = {};
};

// Where a record is, before it is read.
struct Slot {
  std::string id = {};
  std::string folder = {};           // of the tree: "2026/11"
  std::string file = {};             // in that folder
  std::optional<Filed> loaded = {};  // where the name does not tell what is inside
  std::size_t tree = 0;              // which of the shelf's trees it is in
};

enum class Order { oldest_first, newest_first };

// Reads the records of one tree (journal/YYYY/MM/*.yaml and journal/YYYY-MM.yaml), or of several as if they
// were one, in the order of local time and id, one month in memory at a time. Reading takes no lock and
// writes nothing.
class Shelf {
 public:
  using Visit = std::function<bool(const Filed&)>;  // false ends the walk
  using Report = std::function<void(const Error&)>;

  // A store that is not there yet is an empty one.
  Shelf(const std::string& home, const std::string& tree, Kinds kinds);
  Shelf(const std::string& home, const std::vector<std::string>& trees, Kinds kinds);

  // Every record whose name may fall on these days (one day of slack for zones: the caller judges by
  // the record's own time). A file that cannot be read is reported, and the walk goes on.
  void walk(const Days& days, Order order, const Visit& visit, const Report& report) const;

  // The same, but only records whose names say that they are about a whole day: no other file is read.
  void walk_whole_days(const Days& days, Order order, const Visit& visit, const Report& report) const;

  // Every record by its name alone; only files whose names do not tell are read.
  std::vector<Slot> slots(const Report& report) const { return slots({}, report); }
  // The same of the months that some days are in.
  std::vector<Slot> slots(const Days& days, const Report& report) const;
  // The record of a slot; nothing when its file has gone since.
  std::optional<Filed> load(const Slot& slot) const;
  // The path of its file.
  std::string path_of(const Slot& slot) const;

 private:
  enum class Names { all, whole_days };
  void walk_some(Names names, const Days& days, Order order, const Visit& visit, const Report& report) const;

  std::vector<std::optional<io::Dir>> roots_ = {};  // of the trees, as they were named
  Kinds kinds_;
};

// Reads one file that the user named: one document or many.
std::vector<Filed> read_record_file(const std::string& path, Kinds kinds, const Shelf::Report& report);

}  // namespace rcw::store
