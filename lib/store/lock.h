// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "lib/io/dir.h"

namespace rcw::store {

// The right to change or remove records of a store, held by one process at a time (.rcw/lock). Adding
// needs none. Whoever must be handed a Lock does its work under one.
class Lock {
 public:
  // Waits until it is free, at most about so many quarters of a second; then throws Error(busy). Where
  // the file system has no locks it goes on without: digests are compared all the same. Throws Error(no)
  // when there is no store.
  explicit Lock(const std::string& home, int quarters = 40);

  // The store.
  const io::Dir& root() const { return root_; }
  // .rcw, and .rcw/tmp, made when they are not there.
  const io::Dir& own() const { return own_; }
  io::Dir scratch() const;

 private:
  io::Dir root_;
  io::Dir own_;
  io::Fd fd_;
};

}  // namespace rcw::store
