// SPDX-License-Identifier: MIT
#include "lib/yaml/door.h"

#include <gtest/gtest.h>

#include "tests/unit/yaml/outcome.h"

namespace rcw::yaml {
namespace {

TEST(Door, RefusesNul) {
  using namespace std::string_view_literals;
  EXPECT_EQ(outcome("a: \0\n"sv), "1:4: NUL is not allowed");
}

TEST(Door, RefusesNothingAtAll) { EXPECT_EQ(outcome(""), "is empty"); }

std::string repeat(std::string_view part, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += part;
  return out;
}

TEST(Door, LimitsDepth) {
  EXPECT_EQ(outcome(repeat("[", 16) + repeat("]", 16)), repeat("[", 16) + repeat("]", 16));
  EXPECT_EQ(outcome(repeat("[", 17) + repeat("]", 17)), "1:17: lists and mappings more than 16 deep");
  EXPECT_EQ(outcome(repeat("- ", 600)), "1:33: lists and mappings more than 16 deep");
}

TEST(Door, SurvivesABomb) {
  for (const std::string_view part : {"[", "{", "- ", "? ", "[[", "a: [", "'", "\"", ",", "!", "&a ", "|"})
    EXPECT_EQ(outcome(repeat(part, 100'000)).find("{\"a\""), std::string::npos) << part;
}

TEST(Door, LimitsBytes) {
  EXPECT_EQ(outcome("a: " + std::string(kMaxBytes, 'x')), "1: is larger than 1024 KiB");
  EXPECT_EQ(parse("f", "a: " + std::string(kMaxBytes - 3, 'x')).members[0].value.scalar.size(),
            kMaxBytes - 3);
}

TEST(Door, LimitsNodes) {
  EXPECT_EQ(parse("f", "a: [" + repeat("1,", kMaxNodes - 2) + "]").members[0].value.items.size(), 9998U);
  EXPECT_EQ(outcome("[" + repeat("1,", kMaxNodes) + "]"), "1:20000: more than 10000 values in one document");
}

TEST(Door, LimitsKeys) {
  std::string many;
  for (int i = 0; i < kMaxKeys; ++i) many += "k" + std::to_string(i) + ": 1\n";
  EXPECT_EQ(parse("f", many).members.size(), 256U);
  EXPECT_EQ(outcome(many + "more: 1\n"), "257:1: more than 256 keys in one mapping");
  EXPECT_EQ(outcome("\"" + std::string(257, 'k') + "\": 1\n"), "1:1: a key longer than 256 bytes");
}

TEST(Door, MarksCountBytesFromOne) {
  const Node root = parse("f", "\u4f60: \u597d\r\n# c\r\nb:\r\n  - x: 'y'\r\n");
  const Member& first = root.members[0];
  EXPECT_EQ(first.at.line, 1);
  EXPECT_EQ(first.at.column, 1);
  EXPECT_EQ(first.value.at.column, 6);
  const Node& item = root.members[1].value.items[0];
  EXPECT_EQ(item.at.line, 4);
  EXPECT_EQ(item.at.column, 5);
  EXPECT_EQ(item.members[0].value.at.column, 8);
}

TEST(Door, RemembersWhatStoodWithoutQuotes) {
  const Node root = parse("f", "[a, 'b', \"c\", 1, ~]");
  const std::vector<bool> expected = {true, false, false, true, true};
  for (std::size_t i = 0; i < expected.size(); ++i) EXPECT_EQ(root.items[i].plain, expected[i]) << i;
  EXPECT_FALSE(parse("f", "a: |\n  x\n").members[0].value.plain);
  EXPECT_EQ(root.items[4].scalar, "~");
}

TEST(Door, CountsLinesFromTheChunk) {
  EXPECT_EQ(outcome(Chunk{"a: 1\nb: *x\n", 41}), "42:4: '*' starts an alias, and aliases are not read");
  EXPECT_EQ(outcome(Chunk{"a: \x01\n", 7}), "7:4: control character U+0001 is not allowed");
  EXPECT_EQ(outcome(Chunk{"\na: \"x\n", 7}), "8:4: a quotation mark opens and is never closed");
  EXPECT_EQ(parse("f", Chunk{"a: 1\n", 9}).members[0].at.line, 9);
}

TEST(Door, ErrorsCarryTheFileAndStatus) {
  try {
    parse("some/file.yaml", "a: *x\n");
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), Exit::bad_data);
    EXPECT_EQ(error.problems().front().where.file, "some/file.yaml");
    EXPECT_FALSE(error.problems().front().hint.empty());
  }
}

}  // namespace
}  // namespace rcw::yaml
