// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/error.h"
#include "lib/reframe/category.h"
#include "lib/reframe/rule_set.h"
#include "lib/yaml/node.h"

namespace rcw::reframe {

// A text of a pack and where it stands.
struct Placed {
  std::string text = {};
  Where where = {};
};

// A sentence with the span that a rule is to find in it, and where it stands.
struct Example {
  std::string text = {};  // without the marks
  std::size_t begin = 0;  // bytes; both 0 for a sentence in which nothing is to be found
  std::size_t end = 0;
  Where where = {};
};

struct Rule {
  std::string id = {};
  Where where = {};
  Category category = Category::criticism;
  Level level = Level::hint;
  std::vector<std::string> schools = {};
  std::vector<Mode> modes = {};  // empty: all
  std::vector<Placed> patterns = {};
  std::vector<Placed> regexes = {};  // RE2, for what patterns cannot say
  std::vector<Placed> except = {};
  std::vector<Placed> unless = {};  // names of guards
  std::string message = {};
  std::string why = {};
  std::string ask = {};
  std::string source = {};
  std::vector<Example> bad = {};
  std::vector<Example> good = {};
};

struct Guard {
  GuardPlace place = GuardPlace::sentence;
  std::uint32_t within = 0;
  std::vector<Placed> patterns = {};
  Where where = {};
};

struct WordClass {
  std::vector<Placed> entries = {};
  Where where = {};
};

// A file of rules (schema rcw/content.rules/1).
struct Pack {
  std::string id = {};
  std::string file = {};
  std::string language = {};
  std::string title = {};
  std::map<std::string, WordClass> classes = {};
  std::map<std::string, Guard> guards = {};
  std::vector<std::pair<Placed, Placed>> spellings = {};  // what is written, what it means
  std::vector<Rule> rules = {};
};

// Reads a pack; `problems` gets everything that is wrong with it, each with its place. What could be read is
// in the pack all the same.
Pack read_pack(const yaml::Node& node, const std::string& file, const std::string& id,
               std::vector<Problem>& problems);

}  // namespace rcw::reframe
