// SPDX-License-Identifier: MIT
#include "lib/store/kind_schema.h"

#include <gmock/gmock.h>

#include "lib/yaml/path.h"
#include "lib/yaml/writer.h"

namespace rcw::store {
namespace {

Kind walk() {
  FieldSpec body{.name = "body", .type = FieldType::group, .many = true};
  body.fields = {
      {.name = "site", .type = FieldType::choice, .required = true, .open = true, .words = {"hand"}}};
  return {.domain = "journal",
          .name = "walk",
          .version = 2,
          .fields = {{.name = "minutes", .type = FieldType::number, .required = true, .low = 1, .high = 600},
                     {.name = "who", .type = FieldType::choice, .many = true, .words = {"dog", "friend"}},
                     {.name = "on", .type = FieldType::day},
                     body}};
}

std::string at(const std::string& path) {
  const yaml::Node schema =
      kind_schema(walk(), [](const std::string& field) { return field == "minutes" ? "How long?" : ""; });
  const yaml::Node* node = yaml::find_at(schema, path);
  if (node == nullptr) return "nothing";
  return node->kind == yaml::Node::Kind::scalar ? node->scalar : yaml::document(*node).substr(0, 400);
}

TEST(KindSchema, IsOfThisKindAndVersion) {
  EXPECT_EQ(at("properties.schema.const"), "rcw/journal.walk/2");
  EXPECT_EQ(at("$id"), "urn:rcw:journal.walk:2");
  EXPECT_EQ(at("title"), "walk");
  EXPECT_NE(at("properties.links"), "nothing");
  EXPECT_EQ(at("properties.text"), "nothing") << "that is a note's";
}

TEST(KindSchema, SaysWhatTheFieldsHold) {
  EXPECT_EQ(at("properties.minutes"),
            "description: How long?\ntype: integer\nminimum: 1\nmaximum: 600\n...\n");
  EXPECT_EQ(at("properties.who.items"), "type: string\nenum:\n  - dog\n  - friend\n...\n");
  EXPECT_EQ(at("properties.on.format"), "date");
}

TEST(KindSchema, LetsInWordsOfOnesOwnWhereTheFieldIsOpen) {
  EXPECT_EQ(at("properties.body.items.properties.site"),
            "type: string\nminLength: 1\nexamples:\n  - hand\n...\n");
  EXPECT_EQ(at("properties.body.items.additionalProperties"), "false");
}

TEST(KindSchema, AsksForWhatMustBeThereAlsoInGroups) {
  const yaml::Node schema = kind_schema(walk(), [](const std::string&) { return ""; });
  EXPECT_EQ(yaml::find_at(schema, "required")->items.back().scalar, "minutes");
  EXPECT_EQ(yaml::find_at(schema, "properties.body.items.required")->items.front().scalar, "site");
}

}  // namespace
}  // namespace rcw::store
