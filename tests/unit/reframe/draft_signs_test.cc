// SPDX-License-Identifier: MIT
#include "lib/reframe/draft_signs.h"

#include <gmock/gmock.h>

namespace rcw::reframe {
namespace {

DraftSigns signs(std::string_view draft) { return signs_of(draft, {}, {"damn", "piss off", "滚"}); }

TEST(DraftSigns, AQuietDraftHasNone) {
  EXPECT_FALSE(signs("I was sad when you left on Sunday.").any());
  EXPECT_FALSE(signs("").any());
  EXPECT_FALSE(signs("OK FINE").any()) << "few letters";
}

TEST(DraftSigns, LoudOnes) {
  EXPECT_TRUE(signs("WHY DO YOU ALWAYS do this").capitals);
  EXPECT_FALSE(signs("Why do YOU always do this to me").capitals);
  EXPECT_TRUE(signs("no!!").marks);
  EXPECT_TRUE(signs("为什么？！").marks);
  EXPECT_FALSE(signs("no! no!").marks);
}

TEST(DraftSigns, SwearingIsWholeWords) {
  EXPECT_TRUE(signs("Damn it").swearing);
  EXPECT_TRUE(signs("just piss off").swearing);
  EXPECT_FALSE(signs("damned").swearing);
}

TEST(DraftSigns, ThreeWarningsCountAndHintsDoNot) {
  std::vector<Finding> findings(3, Finding{.level = Level::warning});
  EXPECT_TRUE(signs_of("x", findings, {}).findings);
  findings[0].level = Level::hint;
  EXPECT_FALSE(signs_of("x", findings, {}).findings);
}

TEST(DraftSigns, OneHundredAndFiftyWordsWithoutABreak) {
  std::string words;
  for (int i = 0; i < 150; ++i) words += "word ";
  EXPECT_TRUE(signs(words).unbroken);
  words[words.size() / 2] = '\n';
  EXPECT_FALSE(signs(words).unbroken);
}

}  // namespace
}  // namespace rcw::reframe
