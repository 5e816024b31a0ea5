// SPDX-License-Identifier: MIT
#include "lib/store/record_yaml.h"

#include <gmock/gmock.h>

#include "lib/yaml/door.h"
#include "lib/yaml/json.h"
#include "tests/support/records.h"
#include "tests/support/thrown.h"

namespace rcw::store {
namespace {

using test::RandomRecords;
using test::thrown;
using yaml::Node;

Record read(const std::string& bytes) { return decode(yaml::parse("f", bytes), "f", test::kinds()); }

// All of a record as one text. Nodes by their JSON: a plain scalar that is a string may come back quoted.
std::string picture(const Record& record) {
  const Envelope& e = record.envelope;
  std::string text = e.schema.name() + '|' + e.id + '|' + time::to_string(e.at) + '|' + e.zone + '|' +
                     (e.recorded ? time::to_string(*e.recorded) : "none") + '|' +
                     (e.mode ? to_string(*e.mode) : "none") + '|' + e.with;
  for (const auto& tag : e.tags) text += "\ntag " + tag;
  for (const auto& link : e.links) text += "\nlink " + link.id + ' ' + link.role;
  for (const auto& field : record.fields) text += "\n" + field.key + ' ' + yaml::to_json(field.value);
  for (const auto& member : record.extra) text += "\n" + member.key + ' ' + yaml::to_json(member.value);
  return text;
}

// What a record with this put behind a good beginning decodes to, or what is wrong with it.
std::string outcome(const std::string& rest) {
  const std::string bytes =
      "schema: rcw/journal.note/1\nid: k7m3q9zxvb\nat: 2026-11-22\ntext: words\n" + rest;
  std::string json;
  const std::string error = thrown([&] { json = yaml::to_json(encode(read(bytes))); });
  constexpr std::string_view kBegin =
      R"({"schema":"rcw/journal.note/1","id":"k7m3q9zxvb","at":"2026-11-22",)";
  if (!error.empty()) return error;
  return json.starts_with(kBegin) ? json.substr(kBegin.size()) : json;
}

TEST(Decode, GivesBackWhatWasEncoded) {
  RandomRecords random(1);
  for (int i = 0; i < 3000; ++i) {
    const Record record = random.record();
    const std::string bytes = to_bytes(record, "f");
    const Record again = read(bytes);
    ASSERT_EQ(picture(again), picture(record)) << bytes;
    ASSERT_EQ(to_bytes(again, "f"), bytes);
  }
}

TEST(Encode, IsInCanonicalOrder) {
  Record record = test::note("k7m3q9zxvb", "2026-11-22T21:15:00+01:00", "tea");
  record.extra.push_back({"x-z", Node::token("1"), {}});
  record.extra.push_back({"x-a", Node::text("1"), {}});
  record.envelope.links = {{"aaaaaaaaaa", "follows"}};
  record.envelope.tags = {"phone", "2026"};
  record.envelope.with = "Kim";
  record.envelope.mode = Mode::backfilled;
  record.envelope.recorded = test::stamp("2026-11-22T21:40:12+01:00");
  record.envelope.zone = "Europe/Berlin";
  EXPECT_EQ(
      to_bytes(record, "f"),
      "schema: rcw/journal.note/1\nid: k7m3q9zxvb\nat: 2026-11-22T21:15:00+01:00\nzone: Europe/Berlin\n"
      "recorded: 2026-11-22T21:40:12+01:00\nmode: backfilled\nwith: Kim\ntags:\n  - phone\n  - \"2026\"\n"
      "links:\n  - id: aaaaaaaaaa\n    role: follows\ntext: tea\nx-z: 1\nx-a: \"1\"\n...\n");
}

TEST(Encode, LeavesOutWhatIsNotThere) {
  EXPECT_EQ(to_bytes(test::note("k7m3q9zxvb", "2026-11-22", ""), "f"),
            "schema: rcw/journal.note/1\nid: k7m3q9zxvb\nat: 2026-11-22\ntext: \"\"\n...\n");
}

TEST(Decode, TakesFieldsInAnyOrderAndKeepsOwnKeysInTheirs) {
  const Record record = read(
      "x-b: [1, {a: ~}]\ntext: t\nto: you\nat: 2026-11-22\nx-a: yes\nid: k7m3q9zxvb\n"
      "schema: rcw/journal.letter/2\n");
  EXPECT_EQ(picture(record),
            "rcw/journal.letter/2|k7m3q9zxvb|2026-11-22||none|none|\nto \"you\"\ntext \"t\"\n"
            "x-b [1,{\"a\":null}]\nx-a \"yes\"");
}

TEST(Decode, ReadsTheEnvelope) {
  EXPECT_EQ(outcome("mode: live\n"), R"("mode":"live","text":"words"})");
  EXPECT_EQ(outcome("tags: [phone, 1, yes]\n"), R"("tags":["phone","1","yes"],"text":"words"})");
  EXPECT_EQ(outcome("tags: []\nlinks: []\n"), R"("text":"words"})");
  EXPECT_EQ(outcome("with: Kim\nzone: UTC\n"), R"("zone":"UTC","with":"Kim","text":"words"})");
  EXPECT_EQ(outcome("recorded: 2026-11-22T21:15Z\n"),
            R"("recorded":"2026-11-22T21:15:00+00:00","text":"words"})");
}

TEST(Decode, RefusesWhatTheEnvelopeCannotHold) {
  EXPECT_EQ(outcome("mode: dead\n"), "3 f:5:7: mode: is none of the words for this field");
  EXPECT_EQ(outcome("with: \" Kim\"\n"), "3 f:5:7: with: is not a name on one line");
  EXPECT_EQ(outcome("zone: \"a\\nb\"\n"), "3 f:5:7: zone: is not a name on one line");
  EXPECT_EQ(outcome("recorded: yesterday\n"), "3 f:5:11: recorded: is not a date or a time with its offset");
  EXPECT_EQ(outcome("tags: phone\n"), "3 f:5:7: tags: must be a list");
  EXPECT_EQ(outcome("tags: [a, \"b,c\", \"\"]\n"),
            "3 f:5:7: tags: tag 2 is not a word on one line\nf:5:7: tags: tag 3 is not a word on one line");
  EXPECT_EQ(outcome("colour: red\n"), "3 f:5:1: unknown field 'colour'");
}

TEST(Decode, RefusesWrongLinks) {
  EXPECT_EQ(outcome("links: [{id: aaaaaaaaaa, role: follows}]\n"),
            R"("links":[{"id":"aaaaaaaaaa","role":"follows"}],"text":"words"})");
  EXPECT_EQ(outcome("links: [{id: aaaaaaaaaa}]\n"), "3 f:5:9: links[0].role: is missing");
  EXPECT_EQ(outcome("links: [{id: no, role: Up}]\n"),
            "3 f:5:14: links[0].id: is not an id\nf:5:24: links[0].role: is not a role");
  EXPECT_EQ(outcome("links: [{id: aaaaaaaaaa, role: re, why: x}]\n"),
            "3 f:5:36: links[0]: unknown field 'why'");
  EXPECT_EQ(outcome("links: [aaaaaaaaaa]\n"), "3 f:5:9: links[0]: must be a mapping of fields");
}

TEST(Decode, SaysAllThatIsWrongAtOnce) {
  EXPECT_EQ(thrown([] { read("schema: rcw/journal.note/1\nid: NO\nat: 2026-02-30\ntxt: t\n"); }),
            "3 f:4:1: unknown field 'txt'\nf:2:5: id: is not an id\n"
            "f:3:5: at: is not a date or a time with its offset\nf:1:1: text: is missing");
}

TEST(Decode, RefusesAnUnknownSchema) {
  EXPECT_EQ(thrown([] { read("id: x\n"); }), "3 f:1:1: schema: is missing");
  EXPECT_EQ(thrown([] { read("schema: note\n"); }), "3 f:1:9: schema: is not the name of a schema");
  EXPECT_EQ(thrown([] { read("schema: rcw/journal.nite/1\n"); }),
            "3 f:1:9: schema: unknown kind 'journal.nite'");
  EXPECT_EQ(thrown([] { read("schema: rcw/plan.note/1\n"); }), "3 f:1:9: schema: unknown kind 'plan.note'");
  EXPECT_EQ(thrown([] { read("schema: rcw/journal.note/2\n"); }),
            "3 f:1:9: schema: version 2 is newer than this program knows");
  EXPECT_EQ(test::hint_of([] { read("schema: rcw/journal.nite/1\n"); }), "did you mean 'note'?");
  EXPECT_EQ(thrown([] { decode(Node::list(), "f", test::kinds()); }), "3 f: must be a mapping of fields");
}

TEST(Decode, ReadsAnOlderVersion) {
  EXPECT_EQ(
      read("schema: rcw/journal.letter/1\nid: k7m3q9zxvb\nat: 2026-11-22\ntext: t\n").envelope.schema.version,
      1);
}

TEST(Decode, NeverQuotesWords) {
  const std::string secret = "secret";
  for (const std::string rest :
       {"text: {a: secret}\n", "mode: secret secret\n", "with: \"secret,\"\n", "recorded: secret\n",
        "tags: [\"secret,\"]\n", "links: [{id: secret, role: X}]\n"}) {
    const auto error =
        test::error_of([&] { read("schema: rcw/journal.note/1\nid: k7m3q9zxvb\nat: 2026-11-22\n" + rest); });
    ASSERT_TRUE(error) << rest;
    for (const auto& problem : error->problems()) {
      EXPECT_EQ((describe(problem) + problem.hint).find(secret), std::string::npos) << rest;
    }
  }
}

TEST(ToBytes, HoldsToTheLimitOfReading) {
  const std::size_t around = to_bytes(test::note("k7m3q9zxvb", "2026-11-22", "x"), "f").size() - 1;
  const Record largest = test::note("k7m3q9zxvb", "2026-11-22", std::string(yaml::kMaxBytes - around, 'x'));
  EXPECT_EQ(to_bytes(largest, "f").size(), yaml::kMaxBytes);
  EXPECT_EQ(picture(read(to_bytes(largest, "f"))), picture(largest));
  const Record over = test::note("k7m3q9zxvb", "2026-11-22", std::string(yaml::kMaxBytes - around + 1, 'x'));
  EXPECT_EQ(thrown([&] { to_bytes(over, "f"); }),
            "3 f: cannot be kept as one record: is larger than 1024 KiB");
}

// What is written can be read, or is refused: for the other limits of the door too.
std::string written_then_read(const Record& record) {
  std::string bytes;
  if (!thrown([&] { bytes = to_bytes(record, "f"); }).empty()) return "";
  return thrown([&] { read(bytes); });
}

TEST(ToBytes, WritesNoMoreKeysThanCanBeRead) {
  Record record = test::note("k7m3q9zxvb", "2026-11-22");
  for (int i = 0; i < 300; ++i) record.extra.push_back({"x-" + std::to_string(i), Node::text("v"), {}});
  EXPECT_EQ(written_then_read(record), "");
}

TEST(ToBytes, WritesNoLongerKeysThanCanBeRead) {
  Record record = test::note("k7m3q9zxvb", "2026-11-22");
  record.extra.push_back({"x-" + std::string(300, 'k'), Node::text("v"), {}});
  EXPECT_EQ(written_then_read(record), "");
}

TEST(ToBytes, WritesNoMoreNodesThanCanBeRead) {
  Record record = test::note("k7m3q9zxvb", "2026-11-22");
  for (int i = 0; i < 11'000; ++i) record.envelope.tags.push_back("t" + std::to_string(i));
  EXPECT_EQ(written_then_read(record), "");
}

TEST(ToBytes, WritesNoKeyTwice) {
  Record record = test::note("k7m3q9zxvb", "2026-11-22");
  for (int i = 0; i < 2; ++i) record.extra.push_back({"x-mood", Node::text("v"), {}});
  EXPECT_EQ(written_then_read(record), "");
}

// Not at the line after it, where whatever comes next begins.
TEST(Decode, PointsAtTheLineOfAnEmptyValue) {
  EXPECT_THAT(outcome("with:\n"), ::testing::MatchesRegex("3 f:5:[0-9]: with: has no value"));
  EXPECT_THAT(outcome("with:\n\n\nx-a: 1\n"), ::testing::MatchesRegex("3 f:5:[0-9]: with: has no value"));
}

// The schema has no such keys: refusing them is right, dropping them silently is not.
TEST(Decode, LosesNoOwnKeyOfALink) {
  const std::string got = outcome("links: [{id: aaaaaaaaaa, role: re, x-why: because}]\n");
  EXPECT_TRUE(got.starts_with("3 ") || got.find("because") != std::string::npos) << got;
}

TEST(AddMissing, PutsItInFrontOnce) {
  Node node = Node::map({{"a", Node::text("1"), {}}});
  node.at = {7, 3};
  add_missing(node, "b", Node::text("2"));
  add_missing(node, "a", Node::text("3"));
  EXPECT_EQ(yaml::to_json(node), R"({"b":"2","a":"1"})");
  EXPECT_EQ(node.members[0].value.at.line, 7);
}

TEST(IsLabel, IsOneWordOrMoreOnALine) {
  for (const char* text : {"a", "two words", "Kim", "日记", "a-b/c", "\u00e9"})
    EXPECT_TRUE(is_label(text)) << text;
  for (const char* text : {"", " ", " a", "a ", "a,b", "a\nb", "a\r", "\ta"})
    EXPECT_FALSE(is_label(text)) << text;
}

TEST(IsLabel, HasNoControlCharacters) {
  for (const std::string& text : {std::string("a\033[31m"), std::string("a\0b", 3), std::string("a\x7f")}) {
    EXPECT_FALSE(is_label(text));
  }
}

}  // namespace
}  // namespace rcw::store
