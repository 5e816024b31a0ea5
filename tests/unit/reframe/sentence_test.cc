// SPDX-License-Identifier: MIT
#include "lib/reframe/sentence.h"

#include <gmock/gmock.h>

namespace rcw::reframe {
namespace {

std::string_view around(std::string_view prose, std::string_view words) {
  const auto at = prose.find(words);
  return sentence_around(prose, at, at + words.size());
}

TEST(SentenceAround, EndsAtMarksAndLineFeeds) {
  EXPECT_EQ(around("Yes. You never call! Why?", "never"), "You never call!");
  EXPECT_EQ(around("you never call", "never"), "you never call");
  EXPECT_EQ(around("one\n you never call \nthree", "never"), "you never call");
  EXPECT_EQ(around("好。你总是迟到！为什么？", "总是"), "你总是迟到！");
  EXPECT_EQ(around("Why are you late? Tell me.", "late?"), "Why are you late?");
}

TEST(Fingerprint, SurvivesMarksBlanksAndCase) {
  const auto print = fingerprint("never-you", "You don't  ever call!");
  EXPECT_TRUE(is_fingerprint(print));
  EXPECT_EQ(fingerprint("never-you", "you don’t ever\ncall…"), print);
  EXPECT_EQ(fingerprint("r", "你总是迟到！"), fingerprint("r", "你总是迟到"));
}

TEST(Fingerprint, DiffersByRuleAndByWord) {
  const auto print = fingerprint("never-you", "You never call");
  EXPECT_NE(fingerprint("always-you", "You never call"), print);
  EXPECT_NE(fingerprint("never-you", "You never called"), print);
  EXPECT_NE(fingerprint("never-you", "Younevercall"), print);
  EXPECT_NE(fingerprint("r", "你总是迟到"), fingerprint("r", "你总是早到"));
}

TEST(IsFingerprint, WantsSoManySmallDigits) {
  EXPECT_FALSE(is_fingerprint(""));
  EXPECT_FALSE(is_fingerprint(std::string(31, 'a')));
  EXPECT_FALSE(is_fingerprint(std::string(32, 'A')));
  EXPECT_FALSE(is_fingerprint("../../../../../../../../../../aaaa"));
  EXPECT_TRUE(is_fingerprint(std::string(32, 'a')));
}

}  // namespace
}  // namespace rcw::reframe
