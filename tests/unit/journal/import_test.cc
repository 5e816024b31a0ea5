// SPDX-License-Identifier: MIT
#include "lib/journal/import.h"

#include <gmock/gmock.h>

#include <set>

#include "lib/yaml/door.h"
#include "lib/yaml/json.h"
#include "tests/support/records.h"
#include "tests/support/thrown.h"

namespace rcw::journal {
namespace {

using test::thrown;

Source source(const std::string& json) { return {yaml::parse_json("in", 7, json), "in", 7}; }

// A zone of its own: "midday" is a time there.
std::optional<time::Stamp> read_local(const std::string& text) {
  if (text == "midday") return test::stamp("2026-11-22T12:00:00+01:00");
  return std::nullopt;
}

Importer importer(const Mapping& mapping = {}, const std::string& kind = "note") {
  return {kind, mapping, test::kinds(), read_local};
}

// What a source becomes, without its id when it has none of its own.
std::string json_of(Importer importer, const std::string& json) {
  std::string out;
  const std::string error =
      thrown([&] { out = yaml::to_json(store::encode(importer.convert(source(json)))); });
  return error.empty() ? out : error;
}

std::string id_of(Importer& importer, const std::string& json) {
  return importer.convert(source(json)).envelope.id;
}

constexpr const char* kBegin = R"({"schema":"rcw/journal.note/1","id":"k7m3q9zxvb","at":"2026-11-22")";

std::string with_id(const std::string& rest) {
  return R"({"id":"k7m3q9zxvb","at":"2026-11-22")" + rest + "}";
}

TEST(AddMapping, ReadsAPair) {
  Mapping mapping;
  add_mapping(mapping, "at=date");
  add_mapping(mapping, "text=a=b");
  add_mapping(mapping, "at=when");
  EXPECT_EQ(mapping, (Mapping{{"at", "when"}, {"text", "a=b"}}));
  for (const std::string pair : {"", "=", "at", "at=", "=date"}) {
    EXPECT_EQ(thrown([&] { add_mapping(mapping, pair); }), "2 --map wants FIELD=COLUMN") << pair;
  }
}

TEST(Importer, WantsKindsAndFieldsThatThereAre) {
  EXPECT_EQ(thrown([] { importer({}, "nite"); }), "2 unknown kind 'nite'");
  EXPECT_EQ(thrown([] { importer({{"txt", "body"}}); }), "2 unknown field 'txt'");
  EXPECT_EQ(thrown([] { importer({{"to", "body"}}); }), "2 unknown field 'to'");
  EXPECT_EQ(thrown([] { importer({{"to", "body"}}, "letter"); }), "");
  EXPECT_EQ(thrown([] { importer({{"x-own", "body"}, {"tags", "labels"}}); }), "");
}

TEST(Convert, FillsInTheSchema) {
  EXPECT_EQ(json_of(importer(), with_id(R"(,"text":"tea")")), std::string(kBegin) + R"(,"text":"tea"})");
  EXPECT_EQ(json_of(importer({}, "letter"), with_id(R"(,"text":"tea")")),
            R"({"schema":"rcw/journal.letter/3","id":"k7m3q9zxvb","at":"2026-11-22","text":"tea"})");
}

TEST(Convert, KeepsASchemaOfItsOwn) {
  const std::string letter = with_id(R"(,"schema":"rcw/journal.letter/2","text":"tea","to":"you")");
  const std::string expected =
      R"({"schema":"rcw/journal.letter/2","id":"k7m3q9zxvb","at":"2026-11-22","to":"you","text":"tea"})";
  EXPECT_EQ(json_of(importer(), letter), expected);
  EXPECT_EQ(json_of(importer({}, ""), letter), expected);
}

TEST(Convert, WantsToKnowTheKind) {
  EXPECT_EQ(json_of(importer({}, ""), with_id(R"(,"text":"t")")),
            "3 in:7: does not say what kind of record it is");
  EXPECT_EQ(json_of(importer(), with_id(R"(,"schema":"rcw/journal.nite/1")")),
            "3 in:7: schema: unknown kind 'journal.nite'");
  EXPECT_EQ(json_of(importer(), with_id(R"(,"schema":["x"])")),
            "3 in:7: schema: must be text, not a list or a mapping");
}

TEST(Convert, RefusesWhatIsNoRecord) {
  EXPECT_EQ(json_of(importer(), "[1]"), "3 in:7: is not a record: fields with names");
  EXPECT_EQ(json_of(importer(), "\"x\""), "3 in:7: is not a record: fields with names");
}

TEST(Convert, MapsColumnsToFields) {
  const Mapping mapping = {{"at", "date"}, {"text", "body"}, {"x-mood", "mood"}};
  EXPECT_EQ(json_of(importer(mapping), R"({"id":"k7m3q9zxvb","date":"2026-11-22","body":"tea","mood":3})"),
            std::string(kBegin) + R"(,"text":"tea","x-mood":3})");
}

TEST(Convert, KeepsOtherColumnsAsOwnKeys) {
  EXPECT_EQ(
      json_of(importer(), with_id(R"(,"text":"t","mood":3,"x-own":true,"list":[1,{"a":null}],"Text":"T")")),
      std::string(kBegin) + R"(,"text":"t","x-mood":3,"x-own":true,"x-list":[1,{"a":null}],"x-Text":"T"})");
}

// A column with the name of a field that another column was mapped to is not that field.
TEST(Convert, PutsAMappedFieldsNamesakeAside) {
  EXPECT_EQ(json_of(importer({{"text", "body"}}), with_id(R"(,"body":"tea","text":"short")")),
            std::string(kBegin) + R"(,"text":"tea","x-text":"short"})");
}

TEST(Convert, TakesNullForNoValue) {
  EXPECT_EQ(
      json_of(importer(), with_id(R"(,"text":"t","with":null,"tags":null,"recorded":null,"mood":null)")),
      std::string(kBegin) + R"(,"text":"t","x-mood":null})");
  EXPECT_EQ(json_of(importer(), with_id(R"(,"text":null)")), "3 in:7: text: is missing");
}

TEST(Convert, SplitsACellOfTags) {
  const auto tags = [](const std::string& cell) {
    return json_of(importer(), with_id(R"(,"text":"t","tags":)" + cell));
  };
  const auto begin = [](const std::string& list) { return kBegin + list + R"(,"text":"t"})"; };
  EXPECT_EQ(tags(R"("phone, work")"), begin(R"(,"tags":["phone","work"])"));
  EXPECT_EQ(tags(R"("  phone ,,two words,")"), begin(R"(,"tags":["phone","two words"])"));
  EXPECT_EQ(tags("2026"), begin(R"(,"tags":["2026"])"));
  EXPECT_EQ(tags(R"("")"), begin(""));
  EXPECT_EQ(tags(R"([" a"])"), "3 in:7: tags: tag 1 is not a word on one line");
}

TEST(Convert, AsksForALocalTime) {
  EXPECT_EQ(
      json_of(importer(), R"({"id":"k7m3q9zxvb","at":"midday","text":"t"})"),
      R"({"schema":"rcw/journal.note/1","id":"k7m3q9zxvb","at":"2026-11-22T12:00:00+01:00","text":"t"})");
  EXPECT_EQ(
      json_of(importer({{"at", "when"}}), R"({"id":"k7m3q9zxvb","when":"midday","text":"t"})"),
      R"({"schema":"rcw/journal.note/1","id":"k7m3q9zxvb","at":"2026-11-22T12:00:00+01:00","text":"t"})");
  EXPECT_EQ(json_of(importer(), R"({"id":"k7m3q9zxvb","at":"evening","text":"t"})"),
            "3 in:7: at: is not a date or a time with its offset");
}

TEST(Convert, NeverAsksAboutATimeWithItsOffset) {
  const auto fail = [](const std::string&) -> std::optional<time::Stamp> {
    ADD_FAILURE();
    return std::nullopt;
  };
  for (const char* at : {"2026-11-22", "2026-11-22T21:15:00+01:00", "1660-01-11T22:00:00"}) {
    Importer strict("note", {}, test::kinds(), fail);
    EXPECT_EQ(strict.convert(source(R"({"text":"t","at":")" + std::string(at) + R"("})")).envelope.at,
              test::stamp(at));
  }
}

TEST(Convert, InventsNothing) {
  Importer import = importer();
  const auto envelope = import.convert(source(R"({"at":"2026-11-22","text":"t"})")).envelope;
  EXPECT_FALSE(envelope.recorded);
  EXPECT_FALSE(envelope.mode);
  EXPECT_EQ(envelope.zone, "");
}

TEST(Convert, KeepsAnIdOfItsOwn) {
  Importer import = importer();
  const std::string json = with_id(R"(,"text":"t")");
  EXPECT_EQ(id_of(import, json), "k7m3q9zxvb");
  EXPECT_EQ(id_of(import, json), "k7m3q9zxvb");
  EXPECT_EQ(thrown([&] { import.convert(source(with_id(R"(,"text":"other")"))); }),
            "3 in:7: id: the id k7m3q9zxvb is here twice with different content");
  EXPECT_EQ(json_of(importer(), R"({"id":"mine","at":"2026-11-22","text":"t"})"), "3 in:7: id: is not an id");
}

// The same rows give the same ids in another import, and equal rows in one import different ones.
TEST(Convert, DerivesIdsFromContentAndOccurrence) {
  test::RandomRecords random(1);
  Importer first = importer();
  Importer second = importer();
  std::set<std::string> ids;
  for (int i = 0; i < 500; ++i) {
    const std::string json = R"({"at":"2026-11-22","text":")" + std::to_string(random.below(20)) +
                             R"(","n":)" + std::to_string(i % 3) + "}";
    const std::string id = id_of(first, json);
    EXPECT_TRUE(store::is_id(id));
    EXPECT_TRUE(ids.insert(id).second) << id;
    EXPECT_EQ(id_of(second, json), id);
  }
}

TEST(Convert, DerivesIdsFromAllOfTheContent) {
  std::set<std::string> ids;
  for (const char* json :
       {R"({"at":"2026-11-22","text":"t"})", R"({"at":"2026-11-23","text":"t"})",
        R"({"at":"2026-11-22","text":"u"})", R"({"at":"2026-11-22","text":"t","tags":"a"})",
        R"({"at":"2026-11-22","text":"t","x":"a"})", R"({"at":"2026-11-22","text":"t","x":1})",
        R"({"at":"2026-11-22","text":"t","x":"1"})"}) {
    Importer import = importer();
    EXPECT_TRUE(ids.insert(id_of(import, json)).second) << json;
  }
}

// Written differently but the same record: the order of columns, a null, a zero offset.
TEST(Convert, DerivesTheSameIdForTheSameRecord) {
  Importer one = importer();
  Importer two = importer({{"text", "body"}});
  EXPECT_EQ(id_of(one, R"({"at":"2026-11-22T21:15Z","text":"t"})"),
            id_of(two, R"({"with":null,"body":"t","at":"2026-11-22T21:15:00+00:00"})"));
}

// Frozen: ids that are in people's stores already must come again.
TEST(Convert, DerivesTheIdFromTheCanonicalBytesWithoutIt) {
  Importer import = importer();
  const std::string bytes = "schema: rcw/journal.note/1\nat: 2026-11-22\ntext: tea\n...\n";
  const std::string json = R"({"at":"2026-11-22","text":"tea"})";
  EXPECT_EQ(id_of(import, json), store::derived_id(bytes + "0"));
  EXPECT_EQ(id_of(import, json), store::derived_id(bytes + "1"));
}

// What an import makes can be read back, or is refused.
void expect_readable(Importer import, const Source& from) {
  std::string bytes;
  if (!thrown([&] { bytes = store::to_bytes(import.convert(from), "f"); }).empty()) return;
  EXPECT_EQ(thrown([&] { store::decode(yaml::parse("f", bytes), "f", test::kinds()); }), "");
}

TEST(Convert, MakesNoKeyTwiceOfAColumnAndItsNamesake) {
  expect_readable(importer(), source(with_id(R"(,"text":"t","mood":1,"x-mood":2)")));
  expect_readable(importer({{"text", "body"}}), source(with_id(R"(,"body":"t","text":"u","x-text":"v")")));
}

TEST(Convert, MakesNoMoreKeysThanCanBeRead) {
  Source wide = source(with_id(R"(,"text":"t")"));
  for (int i = 0; i < 300; ++i)
    wide.node.members.push_back({"c" + std::to_string(i), yaml::Node::text("v"), {}});
  expect_readable(importer(), wide);
}

}  // namespace
}  // namespace rcw::journal
