// SPDX-License-Identifier: MIT
#include "lib/yaml/path.h"

#include <gmock/gmock.h>

#include "lib/yaml/door.h"
#include "lib/yaml/writer.h"

namespace rcw::yaml {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Node tree() {
  return parse(
      "test",
      "trigger:\n  text: a door\nbody:\n  - site: chest\n  - mood: odd\n  - site: throat\ntags: [a, b]\n");
}

std::vector<std::string> texts(const Node& node, std::string_view path) {
  std::vector<std::string> all;
  for (const Node* value : values_at(node, path)) all.push_back(value->scalar);
  return all;
}

TEST(ValuesAt, GoThroughMappingsAndEveryItemOfALastOrMiddleList) {
  EXPECT_THAT(texts(tree(), "trigger.text"), ElementsAre("a door"));
  EXPECT_THAT(texts(tree(), "body.site"), ElementsAre("chest", "throat"));
  EXPECT_EQ(values_at(tree(), "tags").size(), 1U);
}

TEST(ValuesAt, AreNoneWhereThereIsNoSuchKey) {
  EXPECT_THAT(texts(tree(), "trigger.category"), IsEmpty());
  EXPECT_THAT(texts(tree(), "trigger.text.more"), IsEmpty());
  EXPECT_THAT(texts(tree(), "nothing"), IsEmpty());
  EXPECT_THAT(texts(tree(), "tags.a"), IsEmpty());
}

TEST(FindAt, KnowsMappingsOnly) {
  Node node = tree();
  EXPECT_EQ(find_at(node, "trigger.text")->scalar, "a door");
  EXPECT_EQ(find_at(node, "trigger")->kind, Node::Kind::mapping);
  EXPECT_EQ(find_at(node, "body.site"), nullptr);
  EXPECT_EQ(find_at(node, ""), nullptr);
  find_at(node, "trigger.text")->scalar = "a window";
  EXPECT_EQ(find_at(static_cast<const Node&>(node), "trigger.text")->scalar, "a window");
}

TEST(PutAt, MakesTheMappingsThatAreMissing) {
  Node node = Node::map();
  const Node value = Node::text("tea");
  put_at(node, "a.b.c", &value);
  EXPECT_EQ(document(node), "a:\n  b:\n    c: tea\n...\n");
}

TEST(PutAt, ReplacesWhatStoodThere) {
  Node node = tree();
  const Node value = Node::token("3");
  put_at(node, "trigger.text", &value);
  put_at(node, "tags", &value);
  EXPECT_EQ(find_at(node, "trigger.text")->scalar, "3");
  EXPECT_EQ(find_at(node, "tags")->kind, Node::Kind::scalar);
  EXPECT_EQ(node.members.size(), 3U);
}

TEST(PutAt, TakesAwayAKeyAndTheMappingsThatAreEmptyThen) {
  Node node = tree();
  put_at(node, "trigger.text", nullptr);
  EXPECT_EQ(node.find("trigger"), nullptr);
  put_at(node, "no.such.key", nullptr);
  EXPECT_EQ(node.members.size(), 2U);
}

TEST(PutAt, LeavesAMappingWithSomethingElseInIt) {
  Node node = parse("test", "trigger:\n  text: a door\n  category: home\n");
  put_at(node, "trigger.text", nullptr);
  EXPECT_EQ(document(node), "trigger:\n  category: home\n...\n");
}

}  // namespace
}  // namespace rcw::yaml
