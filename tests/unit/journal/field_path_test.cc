// SPDX-License-Identifier: MIT
#include "lib/journal/field_path.h"

#include <gmock/gmock.h>

#include <string>

#include "lib/yaml/door.h"

namespace rcw::journal {
namespace {

std::string values(const std::string& yaml, std::string_view path) {
  std::string out;
  any_value(yaml::parse("f", yaml), path, [&](std::string_view value) {
    out += std::string(value) + ';';
    return false;
  });
  return out;
}

TEST(FieldPath, ReachesThroughGroupsAndLists) {
  EXPECT_EQ(values("a: 1", "a"), "1;");
  EXPECT_EQ(values("a: {b: {c: 1}}", "a.b.c"), "1;");
  EXPECT_EQ(values("a: [1, [2, 3], {b: 4}]", "a"), "1;2;3;");
  EXPECT_EQ(values("a: [{b: 1}, 2, {b: [3, 4]}]", "a.b"), "1;3;4;");
  EXPECT_EQ(values("schema: rcw/journal.win/1", "kind"), "win;");
  EXPECT_EQ(values("x-a.b: 1\nx-a: {b: 2}", "x-a.b"), "1;");
}

TEST(FieldPath, FindsNothingWhereNothingIs) {
  for (const std::string path : {"b", "a.b", "a.", ".a", ".", "", "a..b", "kind"}) {
    EXPECT_EQ(values("a: 1\nc: ~\nd: {}", path), "") << path;
  }
  EXPECT_EQ(values("c: ~", "c"), "");
}

TEST(FieldPath, KnowsWhatIsThere) {
  const auto record = yaml::parse("f", "a: {b: ''}\nc: ~\nd: []\ne: {}\nf: [~]\ng: [{}]");
  for (const char* path : {"a", "a.b"}) EXPECT_TRUE(has_value(record, path)) << path;
  for (const char* path : {"a.c", "c", "d", "e", "f", "g", "h", "kind"}) {
    EXPECT_FALSE(has_value(record, path)) << path;
  }
}

std::string own_values(const std::string& yaml, std::string_view path) {
  std::string out;
  each_value(yaml::parse("f", yaml).members, path,
             [&](std::string_view value) { out += std::string(value) + ';'; });
  return out;
}

TEST(EachValue, IsWhatAnyValueSees) {
  for (const std::string yaml : {"a: 1", "a: {b: {c: 1}}", "a: [1, 2]", "a: [{b: 1}, 2, {b: [3, 4]}]",
                                 "a: ~\nb: {}", "a: {b: ~}", "a: [~, {b: ''}]"}) {
    for (const std::string path : {"a", "a.b", "a.b.c", "b", "c", ".a", ""})
      EXPECT_EQ(own_values(yaml, path), values(yaml, path)) << yaml << ' ' << path;
  }
}

}  // namespace
}  // namespace rcw::journal
