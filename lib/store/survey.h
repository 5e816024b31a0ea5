// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "lib/store/shelf.h"

namespace rcw::store {

enum class Level { warning, error };

// One thing that `check` found.
struct Finding {
  Level level = Level::error;
  Problem problem = {};
};

using Findings = std::vector<Finding>;

// Looks over the names and permissions of a store without reading what is inside: links, copies that
// other programs left, files where no record belongs, a store that others can open.
Findings survey_names(const std::string& home, const std::vector<std::string>& trees);

// What one record's place says against it: name and `at` differ, the closing line is missing.
Findings survey_record(const Filed& filed);

// Two records with one id, with both places. Gather with add(), ask at the end.
class Duplicates {
 public:
  void add(const Filed& filed);
  Findings findings() const;

 private:
  std::vector<std::pair<std::string, std::string>> seen_ = {};  // id, "path:line"
};

// "others can open this store" when the directory's mode says so; nothing otherwise or when absent.
std::vector<Problem> exposure(const std::string& home);

}  // namespace rcw::store
