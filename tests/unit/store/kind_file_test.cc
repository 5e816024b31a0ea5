// SPDX-License-Identifier: MIT
#include "lib/store/kind_file.h"

#include <gmock/gmock.h>

#include "lib/yaml/door.h"
#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::store {
namespace {

using test::thrown;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr const char* kHead = "schema: rcw/content.kind/1\nid: journal.walk\n";

Kind kind_of(const std::string& text) {
  return decode_kind({"walk", yaml::parse("walk", text)}, ContentShelf(""));
}

// What is wrong with a kind of these fields.
std::string wrong(const std::string& fields, const std::string& more = "") {
  return thrown([&] { kind_of(kHead + more + "fields:\n" + fields); });
}

TEST(KindFile, ReadsEverythingAFieldMaySay) {
  const Kind kind =
      kind_of(std::string(kHead) +
              "version: 2\nwords: talk.text\nquick: [minutes]\nmade_by: walk\ndeclines: yes\n"
              "links:\n  - role: after\n    kinds: [note]\n    asked: yes\n"
              "fields:\n"
              "  - name: minutes\n    type: number\n    low: 1\n    high: 600\n    required: yes\n"
              "  - name: talk\n    type: group\n    fields:\n"
              "      - name: was\n        type: choice\n        words: tristate\n        open: yes\n"
              "      - name: text\n        only_if:\n          field: talk.was\n          is: [yes]\n"
              "  - name: days\n    type: day\n    many: yes\n    silent: yes\n");
  EXPECT_EQ(kind.domain + '/' + kind.name, "journal/walk");
  EXPECT_EQ(kind.version, 2);
  EXPECT_EQ(kind.words, "talk.text");
  EXPECT_EQ(kind.made_by, "walk");
  EXPECT_THAT(kind.quick, ElementsAre("minutes"));
  ASSERT_EQ(kind.links.size(), 1U);
  EXPECT_TRUE(kind.links[0].asked);
  EXPECT_THAT(kind.links[0].kinds, ElementsAre("note"));
  ASSERT_EQ(kind.fields.size(), 4U);
  EXPECT_EQ(kind.fields[0].high, 600);
  EXPECT_TRUE(kind.fields[0].required);
  EXPECT_THAT(kind.fields[1].fields[0].words, ElementsAre("yes", "no", "unsure"));
  EXPECT_TRUE(kind.fields[1].fields[0].open);
  EXPECT_EQ(kind.fields[1].fields[1].only_if->field, "talk.was");
  EXPECT_TRUE(kind.fields[2].many && kind.fields[2].silent);
  EXPECT_EQ(kind.fields[3].name, "declined");
  EXPECT_THAT(kind.fields[3].words, ElementsAre("minutes", "talk", "days", "talk.was", "talk.text"));
}

TEST(KindFile, MayHaveAFolderThatItsDomainKnows) {
  const std::string fields = "fields:\n  - name: text\n";
  const std::string head = "schema: rcw/content.kind/1\nid: checkin.beat\n";
  EXPECT_EQ(tree_of(kind_of(head + fields)), "checkin");
  EXPECT_EQ(tree_of(kind_of(head + "folder: schedules\n" + fields)), "checkin/schedules");
  EXPECT_THAT(thrown([&] { kind_of(head + "folder: 2026\n" + fields); }), HasSubstr("folder"));
  EXPECT_THAT(wrong("  - name: text\n", "folder: schedules\n"), HasSubstr("folder"));
}

TEST(KindFile, SaysWhatIsWrongWithItsHead) {
  EXPECT_THAT(thrown([] { kind_of("- a\n"); }), HasSubstr("3 walk"));
  EXPECT_THAT(thrown([] { kind_of("id: journal.walk\nfields: []\n"); }), HasSubstr("schema: is missing"));
  EXPECT_THAT(thrown([] { kind_of("schema: rcw/journal.note/1\n"); }),
              HasSubstr("schema: is not rcw/content.kind/1"));
  EXPECT_THAT(thrown([] { kind_of("schema: rcw/content.kind/1\nid: walk\n"); }),
              HasSubstr("id: is not the name of a kind"));
  EXPECT_THAT(thrown([] { kind_of(kHead); }), HasSubstr("fields: a kind needs at least one field"));
  EXPECT_THAT(wrong("  - name: text\n", "versoin: 2\n"), HasSubstr("unknown field 'versoin'"));
  EXPECT_THAT(wrong("  - name: text\n", "version: 0\n"),
              HasSubstr("version: is not a whole number from 1 to 999"));
  EXPECT_THAT(wrong("  - name: text\n", "declines: maybe\n"), HasSubstr("declines: "));
  EXPECT_THAT(wrong("  - name: text\n", "quick: [txt]\n"),
              HasSubstr("quick: names a field that is not there"));
  EXPECT_THAT(wrong("  - name: walk\n", "words: text\n"),
              HasSubstr("words: names a field that is not there"));
  EXPECT_THAT(wrong("  - name: text\n", "links:\n  - kinds: [note]\n"),
              HasSubstr("links[0].role: is missing"));
}

TEST(KindFile, SaysWhatIsWrongWithAField) {
  EXPECT_THAT(wrong("  - type: text\n"), HasSubstr("fields[0].name: is missing"));
  EXPECT_THAT(wrong("  - name: My walk\n"), HasSubstr("fields[0].name: is not a name"));
  EXPECT_THAT(wrong("  - name: a\n  - name: a\n"), HasSubstr("fields[1].name: is there twice"));
  EXPECT_THAT(wrong("  - name: tags\n"),
              HasSubstr("fields[0].name: is a field that every record has already"));
  EXPECT_THAT(wrong("  - name: a\n    type: numbers\n"), HasSubstr("fields[0].type: "));
  EXPECT_THAT(wrong("  - name: a\n    x-mine: b\n"), HasSubstr("a field of your own has no place here"));
  EXPECT_THAT(wrong("  - name: a\n    type: choice\n"), HasSubstr("fields[0].words: is missing"));
  EXPECT_THAT(wrong("  - name: a\n    type: choice\n    words: tristat\n"),
              HasSubstr("fields[0].words: there is no such vocabulary"));
  EXPECT_THAT(wrong("  - name: a\n    type: number\n    low: 5\n    high: 2\n"),
              HasSubstr("fields[0].high: is less than the lowest"));
  EXPECT_THAT(wrong("  - name: a\n    type: number\n    low: few\n"),
              HasSubstr("fields[0].low: is not a whole number from -1000000 to 1000000"));
  EXPECT_THAT(wrong("  - name: a\n    type: group\n"), HasSubstr("fields[0].fields: is missing"));
  EXPECT_THAT(wrong("  - name: a\n    only_if:\n      is: [b]\n"),
              HasSubstr("fields[0].only_if.field: is missing"));
  EXPECT_THAT(wrong("  - name: a\n    only_if:\n      field: b\n      is: [c]\n"),
              HasSubstr("fields: a condition names a field that is not there"));
}

TEST(KindFile, SaysAllOfItAtOnce) {
  const auto error =
      test::error_of([] { kind_of(std::string(kHead) + "fields:\n  - name: A\n  - type: b\n"); });
  ASSERT_TRUE(error);
  EXPECT_EQ(error->problems().size(), 3U) << test::text_of(*error);
}

TEST(KindFile, AVocabularyIsHeldToItsRulesToo) {
  const test::TempDir temp;
  const ContentShelf shelf(temp.path_of("home"));
  const auto wrong_words = [&](const std::string& text) {
    temp.write("home/content/words/mine.yaml", text);
    const std::string fields = "fields:\n  - name: a\n    type: choice\n    words: mine\n";
    return thrown([&] { decode_kind({"walk", yaml::parse("walk", kHead + fields)}, shelf); });
  };
  const std::string head = "schema: rcw/content.words/1\nid: mine\n";
  EXPECT_EQ(wrong_words(head + "words: [b]\n"), "");
  EXPECT_THAT(wrong_words("words: [b]\n"), HasSubstr("mine.yaml:1:1: schema: is missing"));
  EXPECT_THAT(wrong_words(head + "words: []\n"), HasSubstr("words: a vocabulary needs at least one word"));
  EXPECT_THAT(wrong_words(head + "words: [b, \"c, d\"]\n"), HasSubstr("words[1]: is not a word on one line"));
}

TEST(ContentKinds, AreThoseOfOneDomainAndTheUsersOwn) {
  const test::TempDir temp;
  temp.write("home/content/kinds/journal.walk.yaml", std::string(kHead) + "fields:\n  - name: text\n");
  const Kinds kinds = content_kinds("journal", temp.path_of("home"));
  EXPECT_THAT(kind_names(kinds), Contains("walk"));
  EXPECT_THAT(kind_names(kinds), Contains("daily"));
  EXPECT_EQ(find_kind(kinds, "journal", "walk")->fields.size(), 1U);
  EXPECT_EQ(find_kind(kinds, "plan", "walk"), nullptr);
  EXPECT_EQ(find_kind(kinds, "journal", "run"), nullptr);
}

// It used to be listed and not to be found, which ended the program.
TEST(ContentKinds, AFileWithTheNameOfAnotherKindIsSaid) {
  const test::TempDir temp;
  temp.write("home/content/kinds/journal.run.yaml", std::string(kHead) + "fields:\n  - name: text\n");
  const Kinds kinds = content_kinds("journal", temp.path_of("home"));
  EXPECT_THAT(thrown([&] { find_kind(kinds, "journal", "run"); }),
              HasSubstr("id: is not the name of its file"));
}

}  // namespace
}  // namespace rcw::store
