// SPDX-License-Identifier: MIT
#include "lib/store/assign.h"

#include <gmock/gmock.h>

#include "lib/yaml/writer.h"
#include "tests/support/thrown.h"

namespace rcw::store {
namespace {

using test::hint_of;
using test::thrown;
using ::testing::HasSubstr;

Kind moment() {
  FieldSpec body{.name = "body", .type = FieldType::group, .many = true};
  body.fields = {{.name = "site", .type = FieldType::word}};
  FieldSpec trigger{.name = "trigger", .type = FieldType::group};
  trigger.fields = {{.name = "text"}, {.name = "category", .type = FieldType::word}};
  return {
      .domain = "journal",
      .name = "moment",
      .fields = {trigger,
                 body,
                 {.name = "did", .type = FieldType::choice, .many = true, .words = {"pursue", "withdraw"}},
                 {.name = "how", .type = FieldType::number, .low = 0, .high = 4},
                 {.name = "text"}}};
}

// The value as it is written, with this on standard input.
std::string value_of(const std::string& text, const std::string& input = "") {
  const yaml::Node value = assigned_value(moment(), parse_assignment(text), [&] { return input; });
  return yaml::document(yaml::Node::map({{"v", value, {}}}));
}

TEST(ParseAssignment, IsCutAtTheFirstEqualsSign) {
  EXPECT_EQ(parse_assignment("a.b=c=d").path, "a.b");
  EXPECT_EQ(parse_assignment("a.b=c=d").value, "c=d");
  EXPECT_EQ(parse_assignment("a=").value, "");
  for (const char* bad : {"a", "", "=a"}) {
    EXPECT_EQ(thrown([&] { parse_assignment(bad); }), "2 --set wants FIELD=VALUE") << bad;
  }
}

TEST(AssignedValue, IsOfTheFieldsType) {
  EXPECT_EQ(value_of("how=03"), "v: 3\n...\n");
  EXPECT_EQ(value_of("did=withdraw, pursue,"), "v:\n  - withdraw\n  - pursue\n...\n");
  EXPECT_EQ(value_of("trigger.category=phone"), "v: phone\n...\n");
  EXPECT_EQ(value_of("tags=a,b"), "v:\n  - a\n  - b\n...\n");
  EXPECT_EQ(value_of("x-mood=4"), "v: \"4\"\n...\n");
}

TEST(AssignedValue, SaysWhatDoesNotFitAndNeverTheWords) {
  EXPECT_EQ(thrown([] { value_of("how=7"); }), "2 --set how: is not a whole number from 0 to 4");
  EXPECT_EQ(thrown([] { value_of("did=pursue,persue"); }),
            "2 --set did: is none of the words for this field");
  EXPECT_EQ(hint_of([] { value_of("did=persue"); }), "did you mean 'pursue'?");
  EXPECT_EQ(thrown([] { value_of("how="); }), "2 --set how: there is no value");
}

TEST(AssignedValue, ProseComesOnlyFromStandardInput) {
  EXPECT_EQ(thrown([] { value_of("text=a secret"); }), "2 --set text: takes only -");
  EXPECT_EQ(thrown([] { value_of("trigger.text=a secret"); }), "2 --set trigger.text: takes only -");
  EXPECT_EQ(value_of("text=-", "two\nlines\n"), "v: |\n  two\n  lines\n...\n");
  EXPECT_EQ(value_of("trigger.category=-", "phone\n"), "v: phone\n...\n") << "the line feed is the shell's";
}

TEST(AssignedValue, AGroupIsYaml) {
  EXPECT_EQ(value_of("body=-", "  - site: chest\n"), "v:\n  - site: chest\n...\n");
  EXPECT_EQ(thrown([] { value_of("body=-", "  chest\n"); }), "2 --set: standard input is no list or mapping");
  EXPECT_EQ(thrown([] { value_of("body=-", "  - a\nid: x\n"); }),
            "2 --set: standard input is no list or mapping")
      << "no way out of the group";
}

TEST(FieldToSet, IsOfTheKindOrOfTheEnvelope) {
  EXPECT_EQ(field_to_set(moment(), "with").type, FieldType::word);
  EXPECT_EQ(field_to_set(moment(), "trigger.text").type, FieldType::text);
  EXPECT_EQ(thrown([] { field_to_set(moment(), "body.site"); }), "2 body is a list: its items have no names");
  EXPECT_EQ(thrown([] { field_to_set(moment(), "id"); }),
            "2 the kind moment has no field 'id' that can be set");
  EXPECT_EQ(thrown([] { field_to_set(moment(), "schema"); }),
            "2 the kind moment has no field 'schema' that can be set");
  EXPECT_EQ(hint_of([] { field_to_set(moment(), "trigger.categori"); }), "did you mean 'trigger.category'?");
}

TEST(FieldToSet, NeverEchoesProseThatWasTakenForAName) {
  const std::string prose(300, 'x');
  EXPECT_THAT(thrown([&] { field_to_set(moment(), prose); }), ::testing::Not(HasSubstr(prose)));
}

}  // namespace
}  // namespace rcw::store
