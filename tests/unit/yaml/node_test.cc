// SPDX-License-Identifier: MIT
#include "lib/yaml/node.h"

#include <gtest/gtest.h>

namespace rcw::yaml {
namespace {

TEST(Node, NullIsPlain) {
  for (const char* word : {"", "~", "null", "Null", "NULL"}) {
    EXPECT_TRUE(Node::token(word).is_null()) << word;
    EXPECT_FALSE(Node::text(word).is_null()) << word;
  }
  EXPECT_FALSE(Node::token("nULL").is_null());
  EXPECT_FALSE(Node::list().is_null());
}

TEST(Node, FindsMembers) {
  const Node map = Node::map({{"a", Node::text("1"), {}}, {"b", Node::text("2"), {}}});
  ASSERT_NE(map.find("b"), nullptr);
  EXPECT_EQ(map.find("b")->scalar, "2");
  EXPECT_EQ(map.find("c"), nullptr);
  EXPECT_EQ(Node::list().find("a"), nullptr);
}

TEST(Same, ComparesContentNotMarks) {
  Node a = Node::map({{"a", Node::list({Node::text("x")}), {}}, {"b", Node::token("1"), {}}});
  Node b = a;
  b.members[0].value.at = {3, 4};
  EXPECT_TRUE(same(a, b));
  b.members[1].value.plain = false;
  EXPECT_FALSE(same(a, b));
  b = a;
  std::swap(b.members[0], b.members[1]);
  EXPECT_FALSE(same(a, b));
  b = a;
  b.members[0].value.items.push_back(Node::text("y"));
  EXPECT_FALSE(same(a, b));
  EXPECT_FALSE(same(Node::list(), Node::map()));
}

}  // namespace
}  // namespace rcw::yaml
