// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/error.h"
#include "lib/store/lock.h"
#include "lib/store/transaction.h"

namespace rcw::store {

// The command that changes something, as undo will name it, and its time.
struct Doing {
  std::string command;
  std::string at;
};

// One file that shall change: from the content with this digest (nothing: there is no file) to these
// bytes (nothing: the file goes).
struct Step {
  std::string path = {};
  std::optional<std::string> before = {};
  std::optional<std::string> after = {};
};

// Does all steps as one command that undo takes back. What it intends is written down first and the old
// bytes are kept, so that stopping it anywhere loses nothing; new names are made before old ones go.
// Throws Error(busy) with nothing changed when a file is not what the step says.
void commit(const Lock& lock, const Doing& doing, const std::vector<Step>& steps);

// Notes files that were added without a lock, for undo: changes with nothing before. Neither synced nor
// waited for; what goes wrong here is passed over, as the files themselves are safe.
void note_created(const std::string& home, const Doing& doing, std::vector<Change> changes) noexcept;

enum class Direction { undo, redo };

// What undo or redo will do, in the order of the command's changes.
struct Plan {
  enum class Act { put, change, remove };
  struct Item {
    Act act;
    Change change;     // as it was done
    std::string kept;  // the name of its bytes in the trash
  };

  Direction direction = Direction::undo;
  Transaction transaction = {};
  std::vector<Item> items = {};
};

using Warn = std::function<void(const Problem&)>;

// The newest command that is done, or the oldest that was undone since; nothing when there is none. A
// list of changes that cannot be read, and a command of which nothing is left to undo, are passed over with
// a warning. Throws Error(busy) when a file has changed since, Error(no) when its old bytes are gone.
std::optional<Plan> plan(const Lock& lock, Direction direction, const Warn& warn);
// Carries it out. Stopped in the middle, the next undo or redo goes on with it.
void carry_out(const Lock& lock, Plan plan);

}  // namespace rcw::store
