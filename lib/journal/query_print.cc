// SPDX-License-Identifier: MIT
#include "lib/journal/query.h"
#include "lib/journal/query_token.h"

namespace rcw::journal {
namespace {

std::string quote(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

std::string value_text(const QueryValue& value) { return value.quoted ? quote(value.text) : value.text; }

std::string list_text(const std::vector<QueryValue>& values) {
  std::string out = "(";
  for (const auto& value : values) out += (out.size() > 1 ? ", " : "") + value_text(value);
  return out + ')';
}

std::string test_text(const QueryTest& test) {
  std::string out = is_bare_word(test.path) ? test.path : quote(test.path);
  out += ' ' + operator_names()[static_cast<std::size_t>(test.op)];
  if (test.op == Operator::in) return out + ' ' + list_text(test.values);
  return test.values.empty() ? out : out + ' ' + value_text(test.values.front());
}

// With the parentheses that keep the tree as it is: `and` binds closer than `or`.
std::string part_text(const Query& part, Query::Kind within) {
  const bool bare = part.kind == Query::Kind::test || part.kind == Query::Kind::negated ||
                    (part.kind == Query::Kind::all && within == Query::Kind::any);
  return bare ? to_string(part) : '(' + to_string(part) + ')';
}

}  // namespace

std::string to_string(const Query& query) {
  if (query.kind == Query::Kind::test) return test_text(query.test);
  if (query.kind == Query::Kind::negated) return "not " + part_text(query.parts.front(), query.kind);
  std::string out;
  for (const auto& part : query.parts) {
    if (!out.empty()) out += query.kind == Query::Kind::all ? " and " : " or ";
    out += part_text(part, query.kind);
  }
  return out;
}

}  // namespace rcw::journal
