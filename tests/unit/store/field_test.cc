// SPDX-License-Identifier: MIT
#include "lib/store/field.h"

#include <gmock/gmock.h>

#include "lib/yaml/door.h"
#include "lib/yaml/writer.h"

namespace rcw::store {
namespace {

FieldSpec choice(bool open) {
  return {.name = "did", .type = FieldType::choice, .open = open, .words = {"pursue", "withdraw", "other"}};
}

std::string said(const FieldSpec& spec, const std::string& value) {
  const auto wrong = misfit(spec, value);
  return wrong ? wrong->reason + (wrong->hint.empty() ? "" : " / " + wrong->hint) : "";
}

TEST(Misfit, OfAChoice) {
  EXPECT_EQ(said(choice(false), "pursue"), "");
  EXPECT_EQ(said(choice(false), "pursu"),
            "is none of the words for this field / did you mean 'pursue'? If nothing fits: 'other'");
  EXPECT_EQ(said(choice(false), "sing"),
            "is none of the words for this field / one of: pursue, withdraw, other");
  EXPECT_NE(said(choice(false), ""), "");
}

TEST(Misfit, OfAChoiceThatIsOpen) {
  EXPECT_EQ(said(choice(true), "sing loudly"), "");
  EXPECT_EQ(said(choice(true), "a, b"),
            "is not a word on one line / no commas, line breaks or blanks around it");
  EXPECT_NE(said(choice(true), ""), "");
}

TEST(Misfit, OfANumber) {
  const FieldSpec spec{.name = "how", .type = FieldType::number, .low = -1, .high = 4};
  for (const char* good : {"-1", "0", "4"}) EXPECT_EQ(said(spec, good), "") << good;
  for (const char* bad :
       {"-2", "5", "7", "", "2.0", "+2", " 2", "2 ", "two", "99999999999999999999", "0x2"}) {
    EXPECT_EQ(said(spec, bad), "is not a whole number from -1 to 4") << bad;
  }
}

TEST(Misfit, OfADecimal) {
  const FieldSpec spec{.name = "p", .type = FieldType::decimal, .low = -1, .high = 4};
  for (const char* good : {"-1", "0", "4", "0.5", "-0.25", "3.999999", "0.000001"})
    EXPECT_EQ(said(spec, good), "") << good;
  for (const char* bad :
       {"-1.01", "4.1", "", ".5", "5.", "1e-3", "+2", " 2", "0x1", "nan", "inf", "00.5", "1,5", "-"}) {
    EXPECT_EQ(said(spec, bad), "is not a number from -1 to 4 / for example 0.36") << bad;
  }
}

TEST(Misfit, OfAWordAndOfADay) {
  const FieldSpec word{.name = "name", .type = FieldType::word};
  EXPECT_EQ(said(word, "phone in the talk"), "");
  for (const char* bad : {"", " a", "a ", "a,b", "a\nb"}) EXPECT_NE(said(word, bad), "") << bad;
  const FieldSpec day{.name = "when", .type = FieldType::day};
  EXPECT_EQ(said(day, "2026-11-22"), "");
  for (const char* bad : {"", "2026-02-30", "22.11.2026", "2026-11-22T21:15:00+01:00"}) {
    EXPECT_EQ(said(day, bad), "is not a day / for example 2026-11-22") << bad;
  }
}

TEST(Misfit, ProseIsNeverOne) { EXPECT_EQ(said({.name = "text"}, "a,\nb "), ""); }

TEST(ValueNode, WritesNumbersAsNumbersAndWordsAsText) {
  const FieldSpec number{.name = "how", .type = FieldType::number, .low = 0, .high = 9};
  EXPECT_EQ(yaml::document(yaml::Node::map({{"a", value_node(number, "03"), {}}})), "a: 3\n...\n");
  EXPECT_EQ(yaml::document(yaml::Node::map({{"a", value_node(choice(true), "3"), {}}})), "a: \"3\"\n...\n");
  EXPECT_TRUE(value_node({.name = "when", .type = FieldType::day}, "2026-11-22").plain);
  EXPECT_TRUE(value_node({.name = "p", .type = FieldType::decimal}, "0.36").plain);
}

// What is read of a field, or everything that is wrong with it.
std::string read(const FieldSpec& spec, const std::string& text) {
  const yaml::Node node = yaml::parse("test", text);
  std::vector<Problem> problems;
  const yaml::Fields in(node, "test", "", problems);
  const auto value = read_field(in, spec);
  std::string wrong;
  for (const auto& problem : problems) wrong += describe(problem) + '\n';
  if (!wrong.empty()) return wrong;
  if (!value) return "";
  yaml::Node map = yaml::Node::map();
  map.members.push_back({spec.name, *value, {}});
  return yaml::document(map);
}

TEST(ReadField, TakesOneAndMany) {
  FieldSpec spec = choice(false);
  EXPECT_EQ(read(spec, "did: pursue\n"), "did: pursue\n...\n");
  EXPECT_EQ(read(spec, "else: pursue\n"), "");
  spec.many = true;
  EXPECT_EQ(read(spec, "did: [withdraw, pursue]\n"), "did:\n  - withdraw\n  - pursue\n...\n");
  EXPECT_EQ(read(spec, "did: [withdraw, sing, dance]\n"),
            "test:1:17: did[1]: is none of the words for this field\n"
            "test:1:23: did[2]: is none of the words for this field\n");
}

FieldSpec body() {
  FieldSpec group{.name = "body", .type = FieldType::group, .many = true};
  group.fields = {{.name = "site", .type = FieldType::word, .required = true},
                  {.name = "how", .type = FieldType::number, .low = 0, .high = 4}};
  return group;
}

TEST(ReadField, PutsGroupsInTheirOrderAndKeepsFieldsOfOnesOwn) {
  EXPECT_EQ(read(body(), "body:\n  - how: 3\n    x-side: 2\n    site: hand\n"),
            "body:\n  - site: hand\n    how: 3\n    x-side: 2\n...\n");
  FieldSpec one = body();
  one.many = false;
  EXPECT_EQ(read(one, "body:\n  how: 3\n  site: hand\n"), "body:\n  site: hand\n  how: 3\n...\n");
}

TEST(ReadField, SaysEverythingThatIsWrongInAGroup) {
  EXPECT_EQ(read(body(), "body:\n  - how: 7\n    sit: hand\n"),
            "test:3:5: body[0]: unknown field 'sit'\n"
            "test:2:5: body[0].site: is missing\n"
            "test:2:10: body[0].how: is not a whole number from 0 to 4\n");
}

}  // namespace
}  // namespace rcw::store
