// SPDX-License-Identifier: MIT
#include "lib/journal/word_fields.h"

#include <gmock/gmock.h>

#include <memory>

#include "lib/journal/kinds.h"
#include "lib/store/record_yaml.h"
#include "lib/yaml/door.h"

namespace rcw::journal {
namespace {

store::Record record(const std::string& kind, const std::string& fields, const store::Kinds& of = kinds()) {
  const std::string head = "schema: rcw/journal." + kind + "/1\nid: k7m3q9zxvb\nat: 2026-11-22\n";
  return store::decode(yaml::parse("f", head + fields), "f", of);
}

std::string words(WordFields fields, const store::Record& of) {
  std::string out;
  fields.each(of, [&](std::string_view word) { out += std::string(word) + ';'; });
  return out;
}

TEST(WordFields, FindsTheFieldInEveryKind) {
  const WordFields trigger(kinds(), "trigger.category", "");
  for (const char* kind : {"activation", "near-miss", "setback"})
    EXPECT_EQ(words(trigger, record(kind, "trigger: {text: a, category: phone}")), "phone;") << kind;
  EXPECT_EQ(words(trigger, record("note", "text: phone")), "");
  EXPECT_EQ(words(trigger, record("activation", "trigger: {text: a}")), "");
}

TEST(WordFields, VisitsItemsInTheirOrder) {
  const WordFields response(kinds(), "response", "");
  EXPECT_EQ(words(response, record("setback", "response: [withdraw, freeze, withdraw]")),
            "withdraw;freeze;withdraw;");
  EXPECT_EQ(words(response, record("near-miss", "almost: [attack]")), "");
  const WordFields body(kinds(), "body.site", "");
  EXPECT_EQ(words(body, record("activation",
                               "body: [{site: chest, sensation: hot}, {sensation: cold}, {site: 胃}]")),
            "chest;胃;");
}

store::Kinds own_kinds() {
  const store::FieldSpec mood = {
      .name = "mood", .type = store::FieldType::choice, .vocabulary = "day-emotion"};
  const store::FieldSpec prose = {.name = "response"};
  const store::FieldSpec other = {
      .name = "motives", .type = store::FieldType::choice, .vocabulary = "motive"};
  const store::Kind walk = {.domain = "journal", .name = "walk", .fields = {mood, prose, other}};
  return store::Kinds(std::vector<store::Kind>{walk});
}

store::Record walk() {
  store::Record out;
  out.envelope.schema = {"journal", "walk", 1};
  for (const char* key : {"mood", "response", "motives"})
    out.fields.push_back({key, yaml::Node::text(key), {}});
  return out;
}

TEST(WordFields, FindsOtherFieldsByTheirVocabulary) {
  EXPECT_EQ(words({own_kinds(), "emotions.emotion", "day-emotion"}, walk()), "mood;");
  EXPECT_EQ(words({own_kinds(), "emotions.emotion", ""}, walk()), "");
  const WordFields feelings(kinds(), "emotions.emotion", "day-emotion");
  EXPECT_EQ(words(feelings, record("daily", "emotions: [{emotion: desire, intensity: 2}, {emotion: shy}]")),
            "desire;shy;");
  EXPECT_EQ(words(feelings, record("desire", "motives: [anxious]")), "");
}

TEST(WordFields, NeverTakesProse) { EXPECT_EQ(words({own_kinds(), "response", ""}, walk()), ""); }

TEST(WordFields, OfAnUnknownKindAreNone) {
  store::Record stranger = walk();
  stranger.envelope.schema.kind = "swim";
  EXPECT_EQ(words({own_kinds(), "mood", "day-emotion"}, stranger), "");
}

}  // namespace
}  // namespace rcw::journal
