// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "lib/store/shelf.h"

namespace rcw::store {

// The ids of a whole store, to look many of them up at once.
class Catalog {
 public:
  explicit Catalog(std::vector<Slot> slots);

  // All records whose id starts so, ordered by id.
  std::span<const Slot> starting_with(const std::string& prefix) const;
  bool has(const std::string& id) const;

 private:
  std::vector<Slot> slots_;
};

}  // namespace rcw::store
