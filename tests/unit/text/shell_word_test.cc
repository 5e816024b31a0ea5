// SPDX-License-Identifier: MIT
#include "lib/text/shell_word.h"

#include <gtest/gtest.h>

namespace rcw::text {
namespace {

TEST(ShellWord, IsOneWordToAShell) {
  EXPECT_EQ(shell_word("a b$c"), "'a b$c'");
  EXPECT_EQ(shell_word("it's"), "'it'\\''s'");
  EXPECT_EQ(shell_word(""), "''");
}

}  // namespace
}  // namespace rcw::text
