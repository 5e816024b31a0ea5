// SPDX-License-Identifier: MIT
#include "lib/yaml/edit.h"

#include <gmock/gmock.h>

#include "lib/yaml/door.h"
#include "tests/support/thrown.h"

namespace rcw::yaml {
namespace {

const Node kModel = Node::map(
    {{"a", Node::text(""), {}},
     {"b", Node::map({{"x", Node::text(""), {}}, {"v", Node::text(""), {}}, {"z", Node::text(""), {}}}), {}},
     {"c", Node::text(""), {}},
     {"d", Node::text(""), {}}});

std::string set(const std::string& bytes, const KeyPath& path, const std::string& value) {
  return set_key("f", bytes, path, Node::text(value), kModel);
}

std::string without(const std::string& bytes, const KeyPath& path) { return remove_key("f", bytes, path); }

TEST(SetKey, ReplacesItsOwnLine) {
  EXPECT_EQ(set("# top\na: one\nc: two\n", {"a"}, "new"), "# top\na: new\nc: two\n");
  EXPECT_EQ(set("a: one\nc: two\n...\n", {"c"}, "new"), "a: one\nc: new\n...\n");
  EXPECT_EQ(set("a: one\nc: two", {"c"}, "new"), "a: one\nc: new\n");
}

TEST(SetKey, KeepsTheCommentBehindAValue) {
  EXPECT_EQ(set("a: one  # mine\n", {"a"}, "new"), "a: new  # mine\n");
  EXPECT_EQ(set("a: \"o#e # x\" # mine\n", {"a"}, "new"), "a: new # mine\n");
  EXPECT_EQ(set("a: 'it''s' # mine\n", {"a"}, "new"), "a: new # mine\n");
  EXPECT_EQ(set("a: one#two\n", {"a"}, "new"), "a: new\n");
}

TEST(SetKey, CommentsAndBlanksBehindBelongToTheNextKey) {
  EXPECT_EQ(set("a: |\n  one\n  # text\n\n# next\nc: two\n", {"a"}, "new"), "a: new\n\n# next\nc: two\n");
  EXPECT_EQ(set("a: |+\n  one\n\n# next\nc: two\n", {"a"}, "new"), "a: new\n# next\nc: two\n");
  EXPECT_EQ(set("a: >\n  one\n  # text\n# next\nc: two\n", {"a"}, "new"), "a: new\n# next\nc: two\n");
  EXPECT_EQ(set("a: \"one\n  # text\"\n# next\nc: two\n", {"a"}, "new"), "a: new\n# next\nc: two\n");
}

TEST(SetKey, GroupsKeepTheirOtherLines) {
  EXPECT_EQ(set("b:\n    x: 1 # one\n    # two\n    v: 2\nc: 3\n", {"b", "v"}, "new"),
            "b:\n    x: 1 # one\n    # two\n    v: new\nc: 3\n");
  EXPECT_EQ(set("b:\n  x: 1\n\n# c\nc: 3\n", {"b", "v"}, "new"), "b:\n  x: 1\n  v: new\n\n# c\nc: 3\n");
}

TEST(SetKey, ANewKeyComesBehindItsPredecessor) {
  EXPECT_EQ(set("a: 1\n# about d\nd: 4\n", {"c"}, "new"), "a: 1\nc: new\n# about d\nd: 4\n");
  EXPECT_EQ(set("# top\nc: 3\n", {"a"}, "new"), "# top\na: new\nc: 3\n");
  EXPECT_EQ(set("a: 1", {"c"}, "new"), "a: 1\nc: new\n");
  EXPECT_EQ(set("a: 1\nd: 4\n", {"b", "z"}, "new"), "a: 1\nb:\n  z: new\nd: 4\n");
  EXPECT_EQ(set("b:\n  z: 1\n", {"b", "x"}, "new"), "b:\n  x: new\n  z: 1\n");
}

TEST(SetKey, InsideBracesTheNearestBlockKeyIsWritten) {
  EXPECT_EQ(set("a: 1\nb: {x: 1, # gone\n  z: two}\n# c\nc: 3\n", {"b", "z"}, "new"),
            "a: 1\nb:\n  x: 1\n  z: new\n# c\nc: 3\n");
}

TEST(SetKey, LineEndsStayAsTheyAre) {
  EXPECT_EQ(set("a: 1\r\nc: 2\r\nd: 3\r\n", {"c"}, "x\ny"), "a: 1\r\nc: |-\r\n  x\r\n  y\r\nd: 3\r\n");
  EXPECT_EQ(set("\xEF\xBB\xBF"
                "a: 1\nc: 2\n",
                {"a"}, "new"),
            "\xEF\xBB\xBF"
            "a: new\nc: 2\n");
}

TEST(SetKey, RefusesWhatItCannotDoAlone) {
  EXPECT_EQ(test::thrown([] { set("{a: 1}\n", {"a"}, "new"); }),
            "3 f: this field cannot be changed alone the way the file is written");
}

TEST(RemoveKey, TakesItsLinesAndEmptyGroups) {
  EXPECT_EQ(without("a: 1\n# about c\nc: 2 # mine\nd: 3\n", {"c"}), "a: 1\n# about c\nd: 3\n");
  EXPECT_EQ(without("a: 1\nb:\n  x:\n    v: 1\nd: 3\n", {"b", "x", "v"}), "a: 1\nd: 3\n");
  EXPECT_EQ(without("a: 1\nb:\n  x: 1\n  v: 2\n", {"b", "x"}), "a: 1\nb:\n  v: 2\n");
  EXPECT_EQ(without("a: 1\nb: {x: 1, v: 2}\n", {"b", "x"}), "a: 1\nb:\n  v: 2\n");
  EXPECT_EQ(without("a: 1\n", {"c"}), "a: 1\n");
}

}  // namespace
}  // namespace rcw::yaml
