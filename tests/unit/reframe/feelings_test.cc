// SPDX-License-Identifier: MIT
#include "lib/reframe/feelings.h"

#include <gmock/gmock.h>

#include <set>

#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::reframe {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

// Kept, as what is found in them lives as long as they do.
const Feelings& built_in(const std::string& language) {
  static const Feelings en = read_feelings(store::ContentShelf(""), "en");
  static const Feelings zh = read_feelings(store::ContentShelf(""), "zh");
  return language == "zh" ? zh : en;
}

std::vector<std::string> words(const std::vector<const Feeling*>& feelings) {
  std::vector<std::string> out;
  for (const Feeling* feeling : feelings) out.push_back(feeling->word);
  return out;
}

constexpr const char* kOwn =
    "schema: rcw/content.feelings/1\n"
    "id: own\n"
    "words:\n"
    "  - word: wistful\n"
    "    family: sadness\n"
    "    strength: 1\n"
    "vague:\n"
    "  - word: blargh\n"
    "    may_be: [wistful, bored]\n";

// article 000, "Learning to identify and name emotions"
TEST(Feelings, SixFamiliesInEveryLanguage) {
  for (const char* language : {"en", "zh"}) {
    const Feelings& all = built_in(language);
    std::vector<std::string> ids;
    for (const auto& family : all.families) ids.push_back(family.id);
    EXPECT_THAT(ids, ElementsAre("joy", "sadness", "anger", "fear", "surprise", "disgust")) << language;
    for (const auto& family : all.families) EXPECT_GE(words_of(all, family.id).size(), 5u) << family.name;
  }
}

// article 000: it may mean ashamed, objectified, hurt, bored or neglected
TEST(Feelings, UncomfortableHasTheFiveReadingsOfTheArticle) {
  const Feelings& all = built_in("en");
  const LooseWord* vague = find_vague(all, "uncomfortable");
  ASSERT_NE(vague, nullptr);
  EXPECT_THAT(words(readings_of(all, *vague)),
              ElementsAre("ashamed", "objectified", "hurt", "bored", "neglected"));
  const Feelings& zh = built_in("zh");
  ASSERT_NE(find_vague(zh, "不舒服"), nullptr);
  EXPECT_THAT(readings_of(zh, *find_vague(zh, "不舒服")), SizeIs(5));
}

TEST(Feelings, BothLanguagesHaveAsMuchOfEverything) {
  const Feelings& en = built_in("en");
  const Feelings& zh = built_in("zh");
  EXPECT_EQ(en.words.size(), zh.words.size());
  EXPECT_EQ(en.vague.size(), zh.vague.size());
  EXPECT_EQ(en.pseudo.size(), zh.pseudo.size());
  for (std::size_t i = 0; i < en.words.size(); ++i) {
    EXPECT_EQ(en.words[i].family, zh.words[i].family) << en.words[i].word;
    EXPECT_EQ(en.words[i].strength, zh.words[i].strength) << en.words[i].word;
    EXPECT_EQ(en.words[i].needs.size(), zh.words[i].needs.size()) << en.words[i].word;
  }
}

TEST(Feelings, EveryBuiltInWordSaysWhereAndWhatFor) {
  for (const char* language : {"en", "zh"}) {
    const Feelings& all = built_in(language);
    for (const auto& feeling : all.words) {
      EXPECT_FALSE(feeling.body.empty()) << feeling.word;
      EXPECT_FALSE(feeling.needs.empty()) << feeling.word;
    }
    for (const auto& pseudo : all.pseudo) EXPECT_FALSE(pseudo.needs.empty()) << pseudo.word;
  }
}

// A word that could be looked up as two things would hide one of them.
TEST(Feelings, NoWordIsTwoThings) {
  for (const char* language : {"en", "zh"}) {
    const auto names = known_words(built_in(language));
    EXPECT_EQ(std::set<std::string>(names.begin(), names.end()).size(), names.size()) << language;
  }
}

TEST(Feelings, AFamilyBeginsWithItsMildestWordAndEndsWithWhatBelongsToItAsWell) {
  const auto fear = words_of(built_in("en"), "fear");
  ASSERT_FALSE(fear.empty());
  EXPECT_EQ(fear.front()->strength, 1);
  EXPECT_THAT(words(fear), Contains("lonely"));  // sadness, and fear as well
  EXPECT_EQ(fear.back()->also, "fear");
}

TEST(Feelings, AreFoundInAnyCaseAndByOtherWordsForThem) {
  const Feelings& all = built_in("en");
  EXPECT_EQ(find_feeling(all, "LONELY")->word, "lonely");
  EXPECT_EQ(find_feeling(all, "scared")->word, "afraid");
  EXPECT_EQ(find_family(all, "happiness")->id, "joy");
  EXPECT_EQ(find_family(built_in("zh"), "anger")->name, "愤怒");
  EXPECT_EQ(find_pseudo(all, "ignored")->needs, std::vector<std::string>{"contact"});
  EXPECT_EQ(find_feeling(all, "uncomfortable"), nullptr);
}

// Words for being hurt, watched or forced are no matter of finer words alone.
TEST(Feelings, WordsThatMaySayDangerAreMarked) {
  const Feelings& all = built_in("en");
  for (const char* word : {"attacked", "controlled", "threatened", "trapped", "pressured"})
    EXPECT_TRUE(find_pseudo(all, word)->safety) << word;
  EXPECT_FALSE(find_pseudo(all, "misunderstood")->safety);
}

TEST(Feelings, AWordIsLookedUpWhateverItIs) {
  using What = LookedUp::What;
  const Feelings& all = built_in("en");
  EXPECT_EQ(look_up(all, "scared")->what, What::feeling);
  EXPECT_THAT(words(look_up(all, "scared")->words), ElementsAre("afraid"));
  EXPECT_EQ(look_up(all, "sadness")->what, What::family);
  EXPECT_EQ(look_up(all, "upset")->what, What::vague);
  EXPECT_EQ(look_up(all, "Attacked")->what, What::pseudo);
  EXPECT_TRUE(look_up(all, "Attacked")->safety);
  EXPECT_FALSE(look_up(all, "no-such-word"));
}

TEST(Feelings, OwnWordsAreAddedInEveryLanguage) {
  const test::TempDir temp;
  temp.write("home/content/feelings/own.yaml",
             "schema: rcw/content.feelings/1\nid: own\nwords:\n  - {word: wistful, family: sadness}\n");
  const store::ContentShelf shelf(temp.path_of("home"));
  for (const char* language : {"en", "zh"}) {
    const Feelings all = read_feelings(shelf, language);
    EXPECT_THAT(words(words_of(all, "sadness")), Contains("wistful")) << language;
    EXPECT_EQ(all.words.size(), built_in(language).words.size() + 1);
  }
}

TEST(Feelings, OwnVagueWordsReachOwnWordsAndBuiltInOnes) {
  const test::TempDir temp;
  temp.write("home/content/feelings/own.yaml", std::string(kOwn) + "language: en\n");
  const store::ContentShelf shelf(temp.path_of("home"));
  const Feelings all = read_feelings(shelf, "en");
  EXPECT_THAT(words(readings_of(all, *find_vague(all, "blargh"))), ElementsAre("wistful", "bored"));
  EXPECT_EQ(find_vague(read_feelings(shelf, "zh"), "blargh"), nullptr);
}

TEST(Feelings, AnOwnWordTakesThePlaceOfTheBuiltInOne) {
  const test::TempDir temp;
  temp.write("home/content/feelings/own.yaml",
             "schema: rcw/content.feelings/1\nid: own\nwords:\n"
             "  - {word: Lonely, family: fear, strength: 3, layer: either}\n");
  const Feelings all = read_feelings(store::ContentShelf(temp.path_of("home")), "en");
  EXPECT_EQ(find_feeling(all, "lonely")->family, "fear");
  EXPECT_EQ(all.words.size(), built_in("en").words.size());
}

TEST(Feelings, EverythingThatIsWrongWithAFileIsSaid) {
  const test::TempDir temp;
  const std::string file = temp.write("home/content/feelings/own.yaml",
                                      "schema: rcw/content.feelings/1\n"
                                      "id: own\n"
                                      "moods: []\n"
                                      "words:\n"
                                      "  - {word: a, family: sorrows, strength: 4, layer: top, colour: red}\n"
                                      "  - {word: A, family: fear}\n"
                                      "  - {family: fear}\n"
                                      "vague:\n"
                                      "  - {word: b, may_be: [no-such-feeling], safety: perhaps}\n"
                                      "  - {word: c}\n");
  const std::string said =
      test::thrown([&] { read_feelings(store::ContentShelf(temp.path_of("home")), "en"); });
  EXPECT_THAT(said, HasSubstr("3 " + file + ":3:"));
  EXPECT_THAT(said, HasSubstr("own.yaml:5:23: words[0].family:"));
  EXPECT_THAT(said, HasSubstr("words[0].strength: is not a whole number from 1 to 3"));
  EXPECT_THAT(said, HasSubstr("words[0].layer:"));
  EXPECT_THAT(said, HasSubstr("words[0]: unknown field"));
  EXPECT_THAT(said, HasSubstr("words[1].word: is in this file already"));
  EXPECT_THAT(said, HasSubstr("words[2].word"));
  EXPECT_THAT(said, HasSubstr("vague[0].may_be[0]: is no word of the feelings"));
  EXPECT_THAT(said, HasSubstr("vague[0].safety: is not yes or no"));
  EXPECT_THAT(said, HasSubstr("vague[1].may_be"));
}

TEST(Feelings, AFileThatIsNoneOfTheseIsRefused) {
  const test::TempDir temp;
  temp.write("home/content/feelings/en.yaml", "schema: rcw/content.words/1\nid: en\n");
  const store::ContentShelf shelf(temp.path_of("home"));
  EXPECT_THAT(test::thrown([&] { read_feelings(shelf, "en"); }), HasSubstr("is not rcw/content.feelings/1"));
}

TEST(Feelings, WithoutWordsThereIsNothingToFind) {
  EXPECT_THAT(words_of({}, "fear"), IsEmpty());
  EXPECT_EQ(find_family({}, "fear"), nullptr);
  EXPECT_THAT(known_words({}), IsEmpty());
}

}  // namespace
}  // namespace rcw::reframe
