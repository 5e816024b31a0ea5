// SPDX-License-Identifier: MIT
#include "lib/time/words.h"

#include <gtest/gtest.h>

namespace rcw::time {
namespace {

TEST(Words, PlainPhrases) {
  EXPECT_EQ(plain_phrase("  Last \t\tTUE "), "last tue");
  EXPECT_EQ(plain_phrase(""), "");
  EXPECT_EQ(plain_phrase(" \t"), "");
  EXPECT_EQ(plain_phrase("ÄRGER\n"), "Ärger\n");
}

TEST(Words, FromLeftToRight) {
  Words words("last tue");
  EXPECT_FALSE(words.take("las"));
  EXPECT_TRUE(words.take("last"));
  EXPECT_FALSE(words.done());
  EXPECT_EQ(words.next(), "tue");
  EXPECT_TRUE(words.done());
  EXPECT_EQ(words.next(), "");
  EXPECT_FALSE(words.take(""));
}

}  // namespace
}  // namespace rcw::time
