// SPDX-License-Identifier: MIT
#include "lib/text/code_point.h"

#include <gtest/gtest.h>

namespace rcw::text {
namespace {

TEST(CodePoint, Reads) {
  EXPECT_EQ(first_code_point("").length, 0U);
  EXPECT_EQ(first_code_point("a").value, U'a');
  EXPECT_EQ(first_code_point("é!").value, U'é');
  EXPECT_EQ(first_code_point("é!").length, 2U);
  EXPECT_EQ(first_code_point("中").length, 3U);
  EXPECT_EQ(first_code_point("😀").value, U'😀');
}

TEST(CodePoint, TakesBadBytesOneByOne) {
  for (const char* bad :
       {"\xFF", "\xC3", "\xE4\xB8", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80"}) {
    const CodePoint point = first_code_point(bad);
    EXPECT_FALSE(point.valid);
    EXPECT_EQ(point.length, 1U);
    EXPECT_EQ(point.value, static_cast<unsigned char>(bad[0]));
  }
}

}  // namespace
}  // namespace rcw::text
