// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/io/dir.h"
#include "lib/io/publish.h"
#include "lib/store/history.h"
#include "lib/store/id.h"
#include "lib/store/record.h"

namespace rcw::store {

// Where a record went.
struct Placed {
  std::string id = {};
  std::string path = {};
  io::Published result = io::Published::created;
};

// Puts new records into one tree of a store, each into a file of its own, without a lock. Makes the
// store on the first write. What was put is durable only after settle() has returned: one fsync for
// each file and one for each month's folder.
class Deposit {
 public:
  // A tree of a store, or one in another: "journal", "checkin/schedules".
  Deposit(std::string home, std::string tree);

  // Gives the record a new id and puts it; another id when the name is taken.
  Placed add(Record& record, IdMaker& ids);
  // Puts it under its own id; `exists` when a file of that name is there already.
  Placed put(const Record& record);
  // Makes the names durable. Throws Error(system): what was put is there but may not survive a power loss.
  void settle();
  // Lets undo know what was made; what goes wrong with that is passed over.
  void note(const Doing& doing) noexcept;

 private:
  io::Dir scratch() const;
  void enter(time::Day day);

  std::string home_;
  std::string tree_;
  std::optional<io::Dir> root_ = {};
  std::optional<io::Dir> month_ = {};
  std::string month_name_ = {};
  bool unsettled_ = false;
  std::vector<Change> made_ = {};
};

}  // namespace rcw::store
