// SPDX-License-Identifier: MIT
#include "lib/text/paragraphs.h"

#include <gtest/gtest.h>

namespace rcw::text {
namespace {

TEST(Reflow, RunsTheLinesOfAParagraphOn) {
  EXPECT_EQ(reflow("one\ntwo three\n", 80), "one two three");
  EXPECT_EQ(reflow("one two three", 7), "one two\nthree");
  EXPECT_EQ(reflow("", 80), "");
}

TEST(Reflow, KeepsParagraphsApart) { EXPECT_EQ(reflow("\none\n\n\ntwo\n\n", 80), "one\n\ntwo"); }

TEST(Reflow, KeepsItemsOnLinesOfTheirOwn) {
  EXPECT_EQ(reflow("what:\n\n- one\n  goes on\n- two", 80), "what:\n\n- one goes on\n- two");
  EXPECT_EQ(reflow("- one two three", 9), "- one two\n  three");
}

TEST(Reflow, JoinsChineseWithoutABlank) {
  EXPECT_EQ(reflow("你们\n不怕", 80), "你们不怕");
  EXPECT_EQ(reflow("保留，\ntmux 或", 80), "保留，tmux 或");
  EXPECT_EQ(reflow("终端或\ntmux", 80), "终端或 tmux");
}

}  // namespace
}  // namespace rcw::text
