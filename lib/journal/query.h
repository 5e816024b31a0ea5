// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/text/fold.h"
#include "lib/time/phrase.h"
#include "lib/yaml/node.h"

namespace rcw::journal {

// The small closed language of --where (rcw-journal(1), "QUERIES"): tests of fields, joined by and, or,
// not and parentheses. query_token.cc reads words, query_parse.cc makes a Query of them, query_match.cc
// asks a record, query_print.cc writes it back.

// What the values of a field are: it decides how a value is read and which tests make sense.
enum class ValueType { any, text, number, time };

// A field that may be asked for, by its path: "trigger.category".
struct QueryField {
  std::string path;
  ValueType type = ValueType::any;
};

// What an expression is read against. Paths that start with "x-" are known without being listed.
struct QueryContext {
  std::vector<QueryField> fields = {};
  time::Present present = {};  // for date phrases; its zone outlives the reading only
};

enum class Operator { equal, unequal, less, at_most, more, at_least, has, contains, in, exists, lacks };

// The operators as they are written, in the order of the enum.
const std::vector<std::string>& operator_names();

// What a field is compared with, read once.
struct QueryValue {
  std::string text = {};
  bool quoted = false;
  std::optional<double> number = {};        // where it is compared as one
  std::optional<time::Reading> when = {};   // of fields that are times
  std::optional<text::Needle> needle = {};  // of `contains`
};

// One field, one question. No value for exists and lacks, several for in, one for all else.
struct QueryTest {
  std::string path = {};
  Operator op = Operator::exists;
  std::vector<QueryValue> values = {};
  int day_start = 0;  // seconds after midnight, by which moments belong to days
};

// A whole expression as a tree, at most kMaxQueryDepth deep.
struct Query {
  enum class Kind { test, all, any, negated };

  Kind kind = Kind::test;
  QueryTest test = {};
  std::vector<Query> parts;  // of all and any two or more, of negated one
};

inline constexpr std::size_t kMaxQueryBytes = 4096;
inline constexpr int kMaxQueryDepth = 64;

// Throws Error(usage) with the field "--where" and the column, counted in characters from 1.
Query parse_query(std::string_view expression, const QueryContext& context);

// The type of a known field. Throws Error(usage) with the near word for one that is not.
ValueType require_field(const std::string& path, const QueryContext& context);

// Whether a record's tree (store::encode) answers yes. A test of a field that is not there is false,
// whatever the test, but for `lacks`; != is true when the field is there and none of its values is equal.
bool matches(const Query& query, const yaml::Node& record);

// The expression in its plainest form: parse_query gives back an equal tree.
std::string to_string(const Query& query);

// "3", "-0.5", "1e3" as a number; nothing for anything else and for more than 15 characters, which a
// double may not tell apart.
std::optional<double> number_of(std::string_view text);

}  // namespace rcw::journal
