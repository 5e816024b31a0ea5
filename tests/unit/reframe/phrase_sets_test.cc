// SPDX-License-Identifier: MIT
#include "lib/reframe/phrase_sets.h"

#include <gmock/gmock.h>

#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::reframe {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

std::vector<PhraseSet> read(const std::string& home, const std::string& language) {
  return read_phrase_sets(store::ContentShelf(home), language, [](const Error& error) { throw error; });
}

std::vector<std::string> texts(const PhraseSet& set) {
  std::vector<std::string> out;
  for (const Phrase& phrase : set.phrases) out.push_back(phrase.text);
  return out;
}

// article 001, line 106
TEST(PhraseSets, TheFourWordsOfReconnection) {
  const auto sets = read("", "en");
  const PhraseSet* set = find_set(sets, "reconnect");
  ASSERT_NE(set, nullptr);
  EXPECT_THAT(texts(*set), ElementsAre("I'm here.", "We're okay.", "Take it slow.", "I won't leave."));
  EXPECT_TRUE(set->phrases[3].if_true);  // a promise is never put anywhere by itself
  EXPECT_THAT(set->phrases[3].note, HasSubstr("if it is true"));
  EXPECT_FALSE(set->phrases[0].if_true);
}

TEST(PhraseSets, EveryLanguageHasTheSameSetsOfTheSameLength) {
  const auto en = read("", "en");
  const auto zh = read("", "zh");
  ASSERT_EQ(en.size(), zh.size());
  for (std::size_t i = 0; i < en.size(); ++i) {
    EXPECT_EQ(en[i].id, zh[i].id);
    ASSERT_EQ(en[i].phrases.size(), zh[i].phrases.size()) << en[i].id;
    for (std::size_t j = 0; j < en[i].phrases.size(); ++j) {
      EXPECT_EQ(en[i].phrases[j].if_true, zh[i].phrases[j].if_true) << en[i].phrases[j].text;
      EXPECT_EQ(en[i].phrases[j].source, zh[i].phrases[j].source) << en[i].phrases[j].text;
    }
  }
}

TEST(PhraseSets, EveryBuiltInPhraseSaysWhereItComesFrom) {
  for (const PhraseSet& set : read("", "en")) {
    EXPECT_FALSE(set.title.empty());
    EXPECT_FALSE(set.note.empty()) << set.id;
    for (const Phrase& phrase : set.phrases) EXPECT_FALSE(phrase.source.empty()) << phrase.text;
  }
}

// article 000, lines 202 to 206, repeats a number where a phrase should stand
TEST(PhraseSets, NothingOfThePageThatHasNoPhrase) {
  for (const PhraseSet& set : read("", "en")) {
    for (const auto& text : texts(set)) EXPECT_THAT(text, Not(HasSubstr("70"))) << set.id;
  }
}

// article 000, line 178 and article 001, line 132 are cut: nobody's words are made up
TEST(PhraseSets, WhereTheArticlesAreCutTheWordsAreAskedFor) {
  const auto sets = read("", "en");
  const PhraseSet* set = find_set(sets, "agreed");
  ASSERT_NE(set, nullptr);
  EXPECT_THAT(texts(*set), ElementsAre("", ""));
  EXPECT_FALSE(set->phrases[0].ask.empty());
}

TEST(PhraseSets, OwnWordsFillAPlaceOrJoinASet) {
  const test::TempDir temp;
  temp.write("home/content/phrases/own-a.yaml", own_phrase_file("own-a", "agreed", "not-tonight", "Not me."));
  temp.write("home/content/phrases/own-b.yaml", own_phrase_file("own-b", "reconnect", "", "Tea?\nNow?"));
  temp.write("home/content/phrases/own-c.yaml", own_phrase_file("own-c", "bedtime", "", "Good night."));
  for (const char* language : {"en", "zh"}) {
    const auto sets = read(temp.path_of("home"), language);
    const PhraseSet* agreed = find_set(sets, "agreed");
    EXPECT_THAT(texts(*agreed), ElementsAre("", "Not me.")) << language;
    EXPECT_EQ(agreed->phrases[0].id, "in-the-cycle");
    EXPECT_TRUE(agreed->phrases[1].own);
    EXPECT_EQ(find_set(sets, "reconnect")->phrases.back().text, "Tea?\nNow?");
    EXPECT_THAT(texts(*find_set(sets, "bedtime")), ElementsAre("Good night."));
  }
}

TEST(PhraseSets, AFileOfTheSameNameTakesThePlaceOfTheBuiltInOne) {
  const test::TempDir temp;
  temp.write("home/content/phrases/reconnect.en.yaml",
             "schema: rcw/content.phrases/1\nid: reconnect.en\nset: reconnect\nlanguage: en\n"
             "phrases:\n  - text: Us.\n");
  const auto sets = read(temp.path_of("home"), "en");
  EXPECT_THAT(texts(*find_set(sets, "reconnect")), ElementsAre("Us."));
}

TEST(PhraseSets, AWrongFileIsReportedAndTheOthersStay) {
  const test::TempDir temp;
  const std::string file = temp.write("home/content/phrases/mine.yaml",
                                      "schema: rcw/content.phrases/1\n"
                                      "mood: blue\n"
                                      "language: fr\n"
                                      "phrases:\n"
                                      "  - {text: a, ask: b}\n"
                                      "  - {text: a, if_true: perhaps, colour: red}\n");
  std::vector<std::string> said;
  const auto sets = read_phrase_sets(store::ContentShelf(temp.path_of("home")), "en",
                                     [&](const Error& error) { said.push_back(test::text_of(error)); });
  ASSERT_EQ(said.size(), 1u);
  EXPECT_THAT(said[0], HasSubstr(file + ":2:1: unknown field 'mood'"));
  EXPECT_THAT(said[0], HasSubstr("language:"));
  EXPECT_THAT(said[0], HasSubstr("set: is missing"));
  EXPECT_THAT(said[0], HasSubstr("phrases[0].text: a phrase has either words or a question for them"));
  EXPECT_THAT(said[0], HasSubstr("phrases[1].if_true: is not yes or no"));
  EXPECT_THAT(said[0], HasSubstr("unknown field 'colour'"));
  EXPECT_NE(find_set(sets, "reconnect"), nullptr);
}

TEST(PhraseSets, WhatIsNotThereIsNotFound) { EXPECT_EQ(find_set({}, "reconnect"), nullptr); }

}  // namespace
}  // namespace rcw::reframe
