// SPDX-License-Identifier: MIT
#include "lib/store/history.h"

#include <algorithm>
#include <utility>

#include "lib/base/reason.h"
#include "lib/io/publish.h"
#include "lib/io/read.h"
#include "lib/store/digest.h"
#include "lib/store/layout.h"
#include "lib/store/ledger.h"
#include "lib/store/mover.h"
#include "lib/store/place.h"
#include "lib/yaml/door.h"

namespace rcw::store {
namespace {

using State = TransactionState;
using Digest = std::optional<std::string>;

// What is there now.
Digest digest_at(const io::Dir& root, const std::string& path) {
  const auto bytes = find_bytes(root, path);
  return bytes ? Digest(digest(*bytes)) : std::nullopt;
}

io::Dir trash_of(const Lock& lock, const Transaction& transaction) {
  return lock.own().make(layout::kTrash).make(transaction_folder(transaction.number));
}

Change change_of(const Step& step) {
  return {step.path, step.before, step.after ? Digest(digest(*step.after)) : std::nullopt};
}

void check_start(const Lock& lock, const std::vector<Step>& steps) {
  for (const auto& step : steps) {
    if (digest_at(lock.root(), step.path) != step.before) throw changed_meanwhile(lock.root(), step.path);
  }
}

void keep_all(Mover& mover, const io::Dir& kept, const Transaction& transaction) {
  const auto names = kept_names(transaction.changes);
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Change& change = transaction.changes[i];
    if (change.before) mover.keep(change.path, *change.before, names[i]);
  }
  kept.sync();
}

void settle_last(Mover& mover) {
  try {
    mover.settle();
  } catch (const Error& error) {
    auto problems = error.problems();
    problems.push_back({{}, reason("all was changed as asked but may not survive a power loss"), {}});
    throw Error(error.exit(), std::move(problems));
  }
}

// New names first, so that a record that moves is never without one.
void take(Mover& mover, const std::vector<Step>& steps) {
  for (const auto& step : steps) {
    if (!step.after) continue;
    if (step.before)
      mover.change(step.path, *step.after);
    else
      mover.put(step.path, *step.after);
  }
  mover.settle();
  for (const auto& step : steps) {
    if (!step.after) mover.remove(step.path);
  }
  settle_last(mover);
}

// Does what can be refused before the first file has changed. What was written down for nothing is taken
// back then, as far as that goes; undo would know by the digests.
template <typename Act>
auto or_drop(const Ledger& ledger, const Transaction& transaction, Act act) {
  try {
    return act();
  } catch (const Error&) {
    ledger.drop(transaction);
    throw;
  }
}

// From one side of a change to the other.
struct Way {
  const Digest& from;
  const Digest& to;
};

Way way_of(const Change& change, Direction direction) {
  if (direction == Direction::undo) return {change.after, change.before};
  return {change.before, change.after};
}

bool is_target(const Transaction& transaction, Direction direction) {
  const State settled = direction == Direction::undo ? State::done : State::undone;
  const State opposite = direction == Direction::undo ? State::undone : State::done;
  return transaction.state == settled || transaction.state != opposite;
}

// Plans one command: nothing when all of it is as it would be afterwards.
class Planner {
 public:
  Planner(const Lock& lock, Direction direction) : lock_(lock), direction_(direction) {}

  Plan plan(Transaction transaction) const {
    Plan out{direction_, std::move(transaction), {}};
    const auto names = kept_names(out.transaction.changes);
    for (std::size_t i = 0; i < names.size(); ++i) {
      const Change& change = out.transaction.changes[i];
      const Way way = way_of(change, direction_);
      const Digest now = digest_at(lock_.root(), change.path);
      if (now == way.to) continue;
      if (now != way.from) throw changed_meanwhile(lock_.root(), change.path);
      out.items.push_back({act_of(way), change, names[i]});
    }
    return out;
  }

 private:
  static Plan::Act act_of(const Way& way) {
    if (!way.to) return Plan::Act::remove;
    return way.from ? Plan::Act::change : Plan::Act::put;
  }

  const Lock& lock_;
  Direction direction_;
};

// Where undo finds old bytes and leaves what it takes back; redo the other way round.
class Bytes {
 public:
  Bytes(const Lock& lock, const Plan& plan)
      : old_(trash_of(lock, plan.transaction)),
        undone_(old_.make(layout::kUndone)),
        undo_(plan.direction == Direction::undo) {}

  const io::Dir& source() const { return undo_ ? old_ : undone_; }
  const io::Dir& goal() const { return undo_ ? undone_ : old_; }

  std::string load(const std::string& name, const std::string& wanted) const {
    auto bytes = io::find_file(source(), name, yaml::kMaxBytes);
    if (bytes && digest(*bytes) == wanted) return std::move(*bytes);
    throw Error(Exit::no, Problem{{.file = source().path_of(name)},
                                  reason("the bytes that were there before are gone, so nothing was done"),
                                  hint("they were in the trash; backups and git may have them")});
  }

 private:
  io::Dir old_;
  io::Dir undone_;
  bool undo_;
};

// Loads one command; nothing, with a warning, when its list cannot be read.
std::optional<Transaction> load_readable(const Ledger& ledger, int number, const Warn& warn) {
  try {
    return ledger.load(number);
  } catch (const Error& error) {
    if (error.exit() != Exit::bad_data) throw;
    Problem problem = error.problems().front();
    problem.hint =
        hint("this list of changes is torn, and undo passes over it; no record is touched by that");
    warn(problem);
    return std::nullopt;
  }
}

// What was undone can be redone until a new command comes: from the number that was next at its undo on
// there is none then.
bool is_cut_off(const Transaction& transaction, Direction direction, int last) {
  return direction == Direction::redo && last >= transaction.next;
}

void pass_over(const io::Dir& root, const Transaction& transaction, const Warn& warn) {
  warn({{.file = root.path_of(transaction.changes.empty() ? "" : transaction.changes.front().path)},
        reason("nothing is left here to undo of the command '{}' of {}", transaction.command, transaction.at),
        hint("the one before it is next")});
}

}  // namespace

void commit(const Lock& lock, const Doing& doing, const std::vector<Step>& steps) {
  check_start(lock, steps);
  Transaction transaction{.command = doing.command, .at = doing.at};
  for (const auto& step : steps) transaction.changes.push_back(change_of(step));
  const Ledger ledger(lock.own());
  ledger.prune();
  ledger.add(transaction, io::Sync::now);
  const io::Dir kept = or_drop(ledger, transaction, [&] { return trash_of(lock, transaction); });
  Mover mover(lock, kept);
  or_drop(ledger, transaction, [&] { keep_all(mover, kept, transaction); });
  take(mover, steps);
}

void note_created(const std::string& home, const Doing& doing, std::vector<Change> changes) noexcept {
  if (changes.empty()) return;
  try {
    const auto root = io::Dir::find_root(home);
    if (!root) return;
    const io::Dir own = root->make(layout::kPrivate);
    const Ledger ledger(own);
    Transaction transaction{.command = doing.command, .at = doing.at, .changes = std::move(changes)};
    ledger.add(transaction, io::Sync::lazy);
    ledger.prune();
  } catch (const std::exception&) {
    return;  // undo will not know of it, which is less than an error after the records are safe
  }
}

std::optional<Plan> plan(const Lock& lock, Direction direction, const Warn& warn) {
  const Ledger ledger(lock.own());
  std::vector<int> numbers = ledger.numbers();
  const int last = numbers.empty() ? 0 : numbers.back();
  if (direction == Direction::undo) std::reverse(numbers.begin(), numbers.end());
  for (const int number : numbers) {
    auto transaction = load_readable(ledger, number, warn);
    if (!transaction || !is_target(*transaction, direction)) continue;
    if (is_cut_off(*transaction, direction, last)) continue;
    Plan out = Planner(lock, direction).plan(std::move(*transaction));
    const bool begun = out.transaction.state != State::done;
    if (!out.items.empty() || begun) return out;
    pass_over(lock.root(), out.transaction, warn);
  }
  return std::nullopt;
}

void carry_out(const Lock& lock, Plan plan) {
  const Ledger ledger(lock.own());
  const Bytes bytes(lock, plan);
  const bool undo = plan.direction == Direction::undo;
  Mover mover(lock, bytes.goal());
  std::vector<Step> steps;
  for (const auto& item : plan.items) {
    const Way way = way_of(item.change, plan.direction);
    steps.push_back({item.change.path, way.from, way.to ? Digest(bytes.load(item.kept, *way.to)) : way.to});
    if (way.from) mover.keep(item.change.path, *way.from, item.kept);
  }
  bytes.goal().sync();
  if (plan.transaction.next == 0) plan.transaction.next = ledger.next();
  plan.transaction.state = undo ? State::undoing : State::redoing;
  ledger.update(plan.transaction);
  take(mover, steps);
  plan.transaction.state = undo ? State::undone : State::done;
  if (!undo) plan.transaction.next = 0;
  ledger.update(plan.transaction);
}

}  // namespace rcw::store
