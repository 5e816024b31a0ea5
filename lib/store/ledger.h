// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <vector>

#include "lib/io/dir.h"
#include "lib/io/publish.h"
#include "lib/store/transaction.h"

namespace rcw::store {

// The files in .rcw/txn. Numbers only grow, also those of the folders in .rcw/trash are never given again.
class Ledger {
 public:
  // .rcw of a store.
  explicit Ledger(const io::Dir& own);

  // Writes it under the next free number, which it is given.
  void add(Transaction& transaction, io::Sync sync) const;
  // Writes it over itself, durably.
  void update(const Transaction& transaction) const;
  // Takes away one that came to nothing.
  void drop(const Transaction& transaction) const;
  // The numbers there are, ascending.
  std::vector<int> numbers() const;
  // Throws Error(bad_data) when it cannot be read.
  Transaction load(int number) const;
  // The number that the next one will have.
  int next() const;
  // Takes away all but the newest hundred. What they kept in the trash stays.
  void prune() const;

 private:
  const io::Dir& own_;
  io::Dir dir_;
};

}  // namespace rcw::store
