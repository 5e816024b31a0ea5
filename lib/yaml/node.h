// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rcw::yaml {

// A place in a file, counted from 1; columns in bytes. 0 when the value came from nowhere.
struct Mark {
  int line = 0;
  int column = 0;
};

struct Member;

// A value of a document: plain data, copied like a string. Types come from whoever decodes it, never
// from how a scalar looks; `plain` only remembers that it stood without quotes. Member is complete only
// below, so `members` has no "= {}" and list() and map() no default argument: clang refuses those.
struct Node {
  enum class Kind { scalar, sequence, mapping };

  Kind kind = Kind::scalar;
  std::string scalar = {};
  bool plain = false;  // scalar without quotes and not a block
  std::vector<Node> items = {};
  std::vector<Member> members;  // in the order of the file; keys are unique
  Mark at = {};

  static Node text(std::string value);   // a string, whatever it looks like
  static Node token(std::string value);  // a plain scalar: a number, true, a date
  static Node list();
  static Node list(std::vector<Node> values);
  static Node map();
  static Node map(std::vector<Member> values);

  bool is_null() const;  // plain and empty, "~", "null", "Null" or "NULL"
  const Node* find(std::string_view key) const;
};

struct Member {
  std::string key;
  Node value;
  Mark at = {};  // of the key
};

// Equal content: kinds, scalars, plainness, order of keys. Marks do not count.
bool same(const Node& a, const Node& b);

}  // namespace rcw::yaml
