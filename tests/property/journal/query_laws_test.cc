// SPDX-License-Identifier: MIT
// Laws of --where over seeded random questions and records: what is printed reads back as the same tree,
// De Morgan, double negation, and the order that the operators are defined by.
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "lib/journal/query.h"

namespace rcw::journal {
namespace {

using yaml::Node;

constexpr int kTrials = 3000;

class Maker {
 public:
  explicit Maker(unsigned seed) : random_(seed) {}

  std::string expression(int depth) {
    switch (depth <= 0 ? 0 : below(5)) {
      case 1:
        return pick({"not ", "! ", "NOT "}) + '(' + expression(depth - 1) + ')';
      case 2:
        return '(' + expression(depth - 1) + ')' + pick({" and ", "&&", " AND "}) + expression(depth - 2);
      case 3:
        return expression(depth - 1) + pick({" or ", "||"}) + expression(depth - 2);
      case 4:
        return pick({"not ", "!"}) + test();
      default:
        return test();
    }
  }

  std::string test() {
    const std::string field = pick({"mode", "n", "at", "g.a", "g.l", "tags", "kind", "x-own", "'x-a b'"});
    const std::string value = field == "at" ? date() : word();
    switch (below(5)) {
      case 0:
        return field + pick({" exists", " lacks"});
      case 1:
        return pick({"has(", "lacks("}) + field + ')';
      case 2:
        return field + " in (" + value + ", " + (field == "at" ? date() : word()) + ')';
      case 3:
        return field + pick({" contains ", " has "}) + value;
      default:
        return field + pick({"=", " == ", " != ", "<", " <= ", ">", " >= "}) + value;
    }
  }

  Node record() {
    Node map = Node::map({{"schema", Node::text(pick({"rcw/journal.note/1", "rcw/journal.win/1"})), {}}});
    put(map, "at", Node::token(pick({"2026-11-21", "2026-11-22T03:00:00+01:00", "1660-01-11T22:00:00"})));
    put(map, "mode", scalar());
    put(map, "n", scalar());
    put(map, "tags", list());
    Node group = Node::map();
    put(group, "a", scalar());
    put(group, "l", list());
    put(map, "g", std::move(group));
    put(map, "x-own", scalar());
    put(map, "x-a b", list());
    return map;
  }

 private:
  int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(random_); }
  std::string pick(const std::vector<std::string>& from) {
    return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
  }
  std::string word() {
    return pick({"live", "3", "-0.5", "1e3", "'and'", "\"a\\\"b\"", "'3'", "é", "家", "not-a", "'a b'"});
  }
  std::string date() {
    return pick({"today", "yesterday", "2026-11", "'2026-11-22 03:00'", "-3d", "now", "1660"});
  }
  Node scalar() {
    const std::string text = pick({"live", "3", "4", "-0.5", "1000", "and", "a\"b", "é", "家", ""});
    return below(2) == 0 ? Node::text(text) : Node::token(text);
  }
  Node list() {
    Node all = Node::list();
    for (int i = below(3); i > 0; --i) all.items.push_back(scalar());
    return all;
  }
  void put(Node& map, const char* key, Node value) {
    if (below(4) != 0) map.members.push_back({key, std::move(value), {}});
  }

  std::mt19937 random_;
};

bool same_value(const QueryValue& a, const QueryValue& b) {
  return a.text == b.text && a.quoted == b.quoted && a.number == b.number &&
         a.when.has_value() == b.when.has_value() && a.needle.has_value() == b.needle.has_value();
}

bool same(const Query& a, const Query& b) {
  bool equal = a.kind == b.kind && a.parts.size() == b.parts.size() && a.test.path == b.test.path &&
               a.test.op == b.test.op && a.test.values.size() == b.test.values.size();
  for (std::size_t i = 0; equal && i < a.parts.size(); ++i) equal = same(a.parts[i], b.parts[i]);
  for (std::size_t i = 0; equal && i < a.test.values.size(); ++i) {
    equal = same_value(a.test.values[i], b.test.values[i]);
  }
  return equal;
}

class QueryLaws : public ::testing::Test {
 protected:
  time::Zone zone = time::Zone::named("Europe/Berlin");
  QueryContext context = {
      .fields = {{"mode"}, {"n"}, {"at", ValueType::time}, {"g.a"}, {"g.l"}, {"tags"}, {"kind"}},
      .present = {.now = *time::instant_of(*time::parse_stamp("2026-11-22T21:15:00+01:00")), .zone = &zone}};

  bool ask(const std::string& expression, const Node& record) {
    return matches(parse_query(expression, context), record);
  }
};

TEST_F(QueryLaws, WhatIsPrintedReadsBackAsTheSameTree) {
  Maker make(1);
  int joined = 0;
  for (int i = 0; i < kTrials; ++i) {
    const std::string expression = make.expression(6);
    const Query query = parse_query(expression, context);
    const std::string printed = to_string(query);
    ASSERT_TRUE(same(parse_query(printed, context), query)) << expression << "\n" << printed;
    joined += query.parts.empty() ? 0 : 1;
  }
  EXPECT_GT(joined, kTrials / 3) << "too many of them were a test alone";
}

TEST_F(QueryLaws, DeMorganAndDoubleNegation) {
  Maker make(2);
  int yes = 0;
  for (int i = 0; i < kTrials; ++i) {
    const std::string a = '(' + make.expression(3) + ')';
    const std::string b = '(' + make.expression(3) + ')';
    const Node record = make.record();
    ASSERT_EQ(ask("not (" + a + " and " + b + ")", record), ask("not " + a + " or not " + b, record))
        << a << b;
    ASSERT_EQ(ask("not (" + a + " or " + b + ")", record), ask("not " + a + " and not " + b, record))
        << a << b;
    ASSERT_EQ(ask("not not " + a, record), ask(a, record)) << a;
    ASSERT_NE(ask("not " + a, record), ask(a, record)) << a;
    yes += ask(a, record) ? 1 : 0;
  }
  EXPECT_GT(yes, kTrials / 5);
  EXPECT_LT(yes, kTrials - kTrials / 5);
}

// Every question but lacks is answered no where nothing stands.
TEST_F(QueryLaws, NothingIsNeverAnAnswer) {
  Maker make(3);
  const Node nothing = Node::map();
  for (int i = 0; i < kTrials; ++i) {
    const std::string test = make.test();
    const bool asks_for_nothing = test.starts_with("lacks(") || test.ends_with(" lacks");
    ASSERT_EQ(ask(test, nothing), asks_for_nothing) << test;
  }
}

TEST_F(QueryLaws, OperatorsAgreeWithEachOther) {
  Maker make(4);
  for (int i = 0; i < kTrials; ++i) {
    const Node record = make.record();
    const std::string value = i % 2 == 0 ? "3" : "live";
    for (const std::string field : {"mode", "n", "g.a", "x-own"}) {
      const auto is = [&](const char* op) { return ask(field + op + value, record); };
      ASSERT_EQ(is("<="), is("<") || is("="));
      ASSERT_EQ(is(">="), is(">") || is("="));
      ASSERT_FALSE(is("<") && is(">"));
      ASSERT_EQ(is("!="), ask("has(" + field + ")", record) && !is("="));
      ASSERT_EQ(is(" has "), is(" in "));
      ASSERT_EQ(ask("has(" + field + ")", record), !ask("lacks(" + field + ")", record));
    }
  }
}

}  // namespace
}  // namespace rcw::journal
