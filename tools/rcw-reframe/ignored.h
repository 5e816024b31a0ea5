// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include "lib/reframe/lint_pass.h"

namespace rcw::tools {

// What somebody has read and wants to pass over: a file for each, reframe/ignored/FINGERPRINT.yaml, so that
// two machines that sync have nothing to merge. It holds the rule and never the sentence.
class Ignored {
 public:
  explicit Ignored(std::string home) : home_(std::move(home)) {}

  // Reads names of files only, and these once.
  bool holds(const reframe::Spot& spot);
  // Remembers it until keep().
  void add(const reframe::Spot& spot);
  // Writes what was added; gives back how many were new. Throws Error(system).
  std::size_t keep();

  // The rule of each, by fingerprint. Throws Error(bad_data) for a file that is wrong.
  std::map<std::string, std::string> all() const;

 private:
  const std::set<std::string, std::less<>>& names();

  std::string home_;
  std::optional<std::set<std::string, std::less<>>> names_ = {};
  std::map<std::string, std::string> added_ = {};
};

}  // namespace rcw::tools
