// SPDX-License-Identifier: MIT
#include "lib/yaml/fields.h"

#include <gtest/gtest.h>

#include "lib/yaml/door.h"

namespace rcw::yaml {
namespace {

class FieldsTest : public testing::Test {
 protected:
  Fields fields(std::string_view bytes) {
    node_ = parse("f", bytes);
    return {node_, "f", "", problems_};
  }

  std::vector<std::string> noted() const {
    std::vector<std::string> out;
    for (const Problem& problem : problems_) out.push_back(describe(problem));
    return out;
  }

  Node node_;
  std::vector<Problem> problems_;
};

using Strings = std::vector<std::string>;
const Strings kWords = {"live", "prompted", "backfilled"};

TEST_F(FieldsTest, TextIsAnyScalarButNull) {
  const Fields all = fields("a: x\nb: 12\nc: \"\"\nd: yes\ne: ~\nf: [x]\ng: {}\n");
  EXPECT_EQ(all.text("a"), "x");
  EXPECT_EQ(all.text("b"), "12");
  EXPECT_EQ(all.text("c"), "");
  EXPECT_EQ(all.text("d"), "yes");
  EXPECT_EQ(all.text("none"), std::nullopt);
  EXPECT_EQ(noted(), Strings{});
  EXPECT_EQ(all.text("e"), std::nullopt);
  EXPECT_EQ(all.text("f"), std::nullopt);
  EXPECT_EQ(all.text("g"), std::nullopt);
  EXPECT_EQ(noted(), (Strings{"f:5:1: e: has no value", "f:6:4: f: must be text, not a list or a mapping",
                              "f:7:4: g: must be text, not a list or a mapping"}));
}

TEST_F(FieldsTest, OneOfNamesTheNearWord) {
  const Fields all = fields("mode: liev\nother: live\n");
  EXPECT_EQ(all.one_of("other", kWords), "live");
  EXPECT_EQ(all.one_of("mode", kWords), std::nullopt);
  EXPECT_EQ(noted(), (Strings{"f:1:7: mode: is none of the words for this field"}));
  EXPECT_EQ(problems_[0].hint, "did you mean 'live'?");
}

TEST_F(FieldsTest, OnlyNotesUnknownFields) {
  const Fields all = fields("mode: live\nx-own: 1\nmoed: 2\n");
  const Strings known = {"mode", "text"};
  all.only(known);
  EXPECT_EQ(noted(), (Strings{"f:3:1: unknown field 'moed'"}));
  EXPECT_EQ(problems_[0].hint, "did you mean 'mode'? A field of your own starts with 'x-'");
}

TEST_F(FieldsTest, ExactlyNotesOwnFieldsToo) {
  const Fields all = fields("mode: live\nx-own: 1\nmoed: 2\n");
  const Strings known = {"mode"};
  all.exactly(known);
  EXPECT_EQ(noted(),
            (Strings{"f:3:1: unknown field 'moed'", "f:2:1: a field of your own has no place here"}));
}

TEST_F(FieldsTest, TextsIsAListOfScalars) {
  const Fields all = fields("a: [x, 1]\nb: x\nc: [x, [y], ~]\nd: []\n");
  EXPECT_EQ(all.texts("a"), (Strings{"x", "1"}));
  EXPECT_EQ(all.texts("d"), Strings{});
  EXPECT_EQ(all.texts("none"), std::nullopt);
  EXPECT_EQ(all.texts("b"), std::nullopt);
  EXPECT_EQ(all.texts("c"), std::nullopt);
  EXPECT_EQ(noted(),
            (Strings{"f:2:4: b: must be a list", "f:3:8: c[1]: must be text", "f:3:13: c[2]: must be text"}));
}

TEST_F(FieldsTest, MapsKnowTheirPath) {
  const Fields all = fields("links:\n  - id: a\n  - role: b\n  - c\nx: 1\n");
  const std::vector<Fields> links = all.maps("links");
  ASSERT_EQ(links.size(), 2U);
  EXPECT_EQ(links[0].text("id"), "a");
  EXPECT_EQ(links[1].require("id"), nullptr);
  EXPECT_TRUE(all.maps("x").empty());
  EXPECT_TRUE(all.maps("none").empty());
  EXPECT_EQ(noted(), (Strings{"f:4:5: links[2]: must be a mapping of fields",
                              "f:3:5: links[1].id: is missing", "f:5:4: x: must be a list of mappings"}));
}

TEST_F(FieldsTest, RequireAndFail) {
  const Fields all = fields("a: 1\n");
  EXPECT_NE(all.require("a"), nullptr);
  EXPECT_EQ(all.require("b"), nullptr);
  all.fail("a", "is odd", "try 2");
  EXPECT_EQ(noted(), (Strings{"f:1:1: b: is missing", "f:1:4: a: is odd"}));
}

TEST_F(FieldsTest, NoMappingIsTheOnlyProblem) {
  const Fields all = fields("- a\n");
  EXPECT_EQ(all.require("a"), nullptr);
  EXPECT_FALSE(all.has("a"));
  all.only({});
  all.fail("a", "is odd");
  EXPECT_EQ(noted(), (Strings{"f:1:1: must be a mapping of fields"}));
}

TEST_F(FieldsTest, LongKeysAreCut) {
  const Fields all = fields("\"" + std::string(200, 'k') + "\": 1\n");
  all.only({});
  EXPECT_LT(noted()[0].size(), 80U);
}

}  // namespace
}  // namespace rcw::yaml
