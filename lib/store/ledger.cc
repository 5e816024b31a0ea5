// SPDX-License-Identifier: MIT
#include "lib/store/ledger.h"

#include <algorithm>

#include "lib/base/error.h"
#include "lib/base/reason.h"
#include "lib/io/read.h"
#include "lib/store/layout.h"

namespace rcw::store {
namespace {

constexpr std::size_t kKept = 100;
constexpr int kTries = 1000;  // others may take a number at the same time

}  // namespace

Ledger::Ledger(const io::Dir& own) : own_(own), dir_(own.make(layout::kChanges)) {}

std::vector<int> Ledger::numbers() const {
  std::vector<int> all;
  for (const auto& entry : dir_.list()) {
    if (const auto number = parse_transaction_name(entry.name)) all.push_back(*number);
  }
  return all;  // names of one length are sorted as numbers are
}

int Ledger::next() const {
  const auto all = numbers();
  int last = all.empty() ? 0 : all.back();
  const auto trash = own_.find(layout::kTrash);
  for (const auto& entry : trash ? trash->list() : std::vector<io::Entry>{}) {
    last = std::max(last, parse_transaction_folder(entry.name).value_or(0));
  }
  return last + 1;
}

void Ledger::add(Transaction& transaction, io::Sync sync) const {
  transaction.number = next();
  const auto scratch = [this] { return own_.make(layout::kScratch); };
  for (int i = 0; i < kTries; ++i, ++transaction.number) {
    const std::string name = transaction_name(transaction.number);
    if (io::publish(dir_, name, to_bytes(transaction), scratch, sync) == io::Published::exists) continue;
    if (sync == io::Sync::now) dir_.sync();
    return;
  }
  throw Error(Exit::busy, Problem{{.file = dir_.path()}, reason("others take every number"), {}});
}

void Ledger::update(const Transaction& transaction) const {
  const std::string name = transaction_name(transaction.number);
  io::replace(dir_, name, to_bytes(transaction), own_.make(layout::kScratch));
  dir_.sync();
}

void Ledger::drop(const Transaction& transaction) const {
  io::remove(dir_, transaction_name(transaction.number));
}

Transaction Ledger::load(int number) const {
  const std::string name = transaction_name(number);
  const std::string path = dir_.path_of(name);
  const auto bytes = io::find_file(dir_, name, io::kStreamLimit);
  if (!bytes) throw data_error({.file = path}, reason("has gone"));
  return parse_transaction(path, *bytes, number);
}

void Ledger::prune() const {
  const auto all = numbers();
  for (std::size_t i = 0; i + kKept < all.size(); ++i) io::remove(dir_, transaction_name(all[i]));
}

}  // namespace rcw::store
