// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "lib/time/stamp.h"

namespace rcw::journal {

// How often a word of the user's own (a tag, a trigger category) was used, and when.
struct Usage {
  std::string name = {};
  std::size_t count = 0;   // entries
  time::Stamp first = {};  // by local time
  time::Stamp last = {};
};

class UsageTally {
 public:
  // Once for each entry that has the word.
  void add(const std::string& name, const time::Stamp& at);

  std::vector<Usage> by_name() const;
  // The most used first, equals by name.
  std::vector<Usage> by_count() const;

 private:
  std::map<std::string, Usage> all_ = {};
};

}  // namespace rcw::journal
