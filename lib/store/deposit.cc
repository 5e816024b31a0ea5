// SPDX-License-Identifier: MIT
#include "lib/store/deposit.h"

#include <utility>

#include "lib/base/reason.h"
#include "lib/store/digest.h"
#include "lib/store/layout.h"
#include "lib/store/place.h"
#include "lib/store/record_yaml.h"

namespace rcw::store {
namespace {

// With 49 random bits a second try is already a sign of a broken source of random numbers.
constexpr int kTries = 100;

}  // namespace

Deposit::Deposit(std::string home, std::string tree) : home_(std::move(home)), tree_(std::move(tree)) {}

io::Dir Deposit::scratch() const { return root_->make(layout::kPrivate).make(layout::kScratch); }

// Changing folders settles the one that is left, so that at most one waits for its fsync.
void Deposit::enter(time::Day day) {
  const std::string name = layout::year_folder(day) + '/' + layout::month_folder(day);
  if (month_ && name == month_name_) return;
  settle();
  if (!root_) root_ = io::Dir::make_root(home_);
  month_ = make_folder(*root_, tree_).make(layout::year_folder(day)).make(layout::month_folder(day));
  month_name_ = name;
}

Placed Deposit::put(const Record& record) {
  const Envelope& envelope = record.envelope;
  const std::string name = layout::record_name(envelope.at, envelope.id);
  const std::string bytes = to_bytes(record, name);
  enter(envelope.at.day);
  Placed placed{envelope.id, month_->path_of(name), io::Published::created};
  placed.result = io::publish(*month_, name, bytes, [this] { return scratch(); });
  if (placed.result == io::Published::created) {
    made_.push_back({tree_ + '/' + month_name_ + '/' + name, {}, digest(bytes)});
  }
  unsettled_ = true;  // also a name that was there: whoever made it may not have come to sync it
  return placed;
}

Placed Deposit::add(Record& record, IdMaker& ids) {
  const std::string about = time::to_string(record.envelope.at);
  for (int i = 0; i < kTries; ++i) {
    record.envelope.id = ids.next(about);
    Placed placed = put(record);
    if (placed.result == io::Published::created) return placed;
  }
  throw Error(Exit::system, Problem{{.file = home_}, reason("no free id after {} tries", kTries), {}});
}

void Deposit::settle() {
  if (!unsettled_) return;
  unsettled_ = false;
  month_->sync();
}

void Deposit::note(const Doing& doing) noexcept {
  if (!made_.empty()) note_created(home_, doing, std::exchange(made_, {}));
}

}  // namespace rcw::store
