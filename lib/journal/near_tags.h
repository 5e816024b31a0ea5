// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <vector>

#include "lib/base/error.h"
#include "lib/store/record.h"

namespace rcw::journal {

// Watches for a tag that was asked for and mistyped: shown every entry that was looked at, it can say
// which wanted tag none of them had while one had a near one.
class TagWatch {
 public:
  explicit TagWatch(std::vector<std::string> wanted) : wanted_(std::move(wanted)) {}

  void see(const store::Record& record);

  // One warning for each such tag.
  std::vector<Problem> warnings() const;

 private:
  std::vector<std::string> wanted_;
  std::set<std::string> seen_ = {};
};

}  // namespace rcw::journal
