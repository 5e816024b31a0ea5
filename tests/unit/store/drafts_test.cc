// SPDX-License-Identifier: MIT
#include "lib/store/drafts.h"

#include <gmock/gmock.h>

#include "lib/yaml/door.h"
#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::store {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::vector<std::string> ids(const Drafts& drafts) {
  std::vector<std::string> all;
  for (const auto& draft : drafts.list()) all.push_back(draft.id);
  return all;
}

const yaml::Node kDocument = yaml::parse("test", "answers:\n  text: tea\n");

TEST(Drafts, MakeNothingBeforeTheFirstSave) {
  const test::TempDir temp;
  const Drafts drafts(temp.path_of("home"));
  EXPECT_THAT(drafts.list(), IsEmpty());
  EXPECT_FALSE(temp.has("home"));
}

TEST(Drafts, ASaveReplacesTheWholeFile) {
  const test::TempDir temp;
  Drafts drafts(temp.path_of("home"));
  drafts.save("abcd", yaml::parse("test", "a: " + std::string(2000, 'x') + '\n'));
  EXPECT_EQ(drafts.save("abcd", kDocument), temp.path_of("home/.rcw/drafts/abcd.yaml"));
  EXPECT_EQ(temp.read("home/.rcw/drafts/abcd.yaml"), "answers:\n  text: tea\n...\n");
  EXPECT_EQ(temp.mode("home/.rcw/drafts/abcd.yaml"), 0600U);
  EXPECT_EQ(temp.mode("home/.rcw/drafts"), 0700U);
  EXPECT_THAT(temp.files("home/.rcw/tmp"), IsEmpty());
}

TEST(Drafts, KeepWordsOfAnyBytesUnderNewNames) {
  const test::TempDir temp;
  Drafts drafts(temp.path_of("home"));
  IdMaker maker(1);
  const std::string words("a\0\x1b[\xff", 6);
  const std::string path = drafts.keep(maker, words);
  EXPECT_NE(drafts.keep(maker, words), path);
  EXPECT_EQ(drafts.list().size(), 2U);
  EXPECT_EQ(drafts.read(drafts.list().front()), words);
  EXPECT_FALSE(is_asking(drafts.list().front()));
}

TEST(Drafts, AreCalledByWhatStandsBeforeTheLastDot) {
  const test::TempDir temp;
  for (const char* name : {"abcd.yaml", "abcd.words.txt", "abcd.edit.yaml", "abcd.edit.2.yaml", "wxyz.txt"}) {
    temp.write(std::string("home/.rcw/drafts/") + name, "a: b\n");
  }
  const Drafts drafts(temp.path_of("home"));
  EXPECT_THAT(ids(drafts), ElementsAre("abcd.edit.2", "abcd.edit", "abcd.words", "abcd", "wxyz"));
  EXPECT_EQ(drafts.find("abcd").file, "abcd.yaml");
  EXPECT_EQ(drafts.find("ab").file, "abcd.yaml") << "what lies beside a draft is not meant";
  EXPECT_EQ(drafts.find("abcd.w").file, "abcd.words.txt");
  EXPECT_EQ(drafts.find("abcd.edit").file, "abcd.edit.yaml");
  EXPECT_TRUE(is_asking(drafts.find("ab")));
  EXPECT_FALSE(is_asking(drafts.find("abcd.edit")));
}

TEST(Drafts, AreFoundByOneOnly) {
  const test::TempDir temp;
  Drafts drafts(temp.path_of("home"));
  drafts.save("abcd", kDocument);
  drafts.save("abce", kDocument);
  EXPECT_EQ(test::thrown([&] { drafts.find("abc"); }), "2 there are 2 such drafts");
  EXPECT_EQ(test::thrown([&] { drafts.find("x"); }), "1 there is no such draft");
  EXPECT_EQ(test::hint_of([&] { drafts.find("x"); }), "'drafts list' shows them");
}

TEST(Drafts, ADraftThatWentMeanwhileIsSaid) {
  const test::TempDir temp;
  Drafts drafts(temp.path_of("home"));
  drafts.save("abcd", kDocument);
  const DraftFile draft = drafts.find("abcd");
  drafts.discard(draft);
  drafts.discard(draft);
  EXPECT_THAT(test::thrown([&] { drafts.read(draft); }), HasSubstr("the draft has gone"));
  EXPECT_THAT(drafts.list(), IsEmpty());
}

TEST(Drafts, NewIdsAreThoseThatNobodyHas) {
  const test::TempDir temp;
  Drafts drafts(temp.path_of("home"));
  IdMaker first(1);
  const std::string id = drafts.next_id(first, "now");
  drafts.save(id, kDocument);
  IdMaker again(1);
  EXPECT_NE(drafts.next_id(again, "now"), id);
}

}  // namespace
}  // namespace rcw::store
