// SPDX-License-Identifier: MIT
#include "lib/yaml/quote.h"

#include <gtest/gtest.h>

namespace rcw::yaml {
namespace {

std::string quoted(std::string_view text) {
  std::string out;
  append_quoted(out, text);
  return out;
}

TEST(AppendQuoted, EscapesWhatHides) {
  EXPECT_EQ(quoted("\u00ad\u061c\u200b\u200f\u2060\u2066\u2069"),
            "\"\\xAD\\u061C\\u200B\\u200F\\u2060\\u2066\\u2069\"");
  EXPECT_EQ(quoted("\U000E007F\U0001FFFF"), "\"\\U000E007F\\U0001FFFF\"");
  EXPECT_EQ(quoted("\x7f\x01"), "\"\\x7F\\x01\"");
}

TEST(AppendQuoted, LeavesWhatIsSeen) {
  EXPECT_EQ(quoted("\u00a1\u00e9\u0627\u4f60\ud7ff\ue000\U0001F600\U0010FFFD"),
            "\"\u00a1\u00e9\u0627\u4f60\ud7ff\ue000\U0001F600\U0010FFFD\"");
}

TEST(NextCharacter, WalksOverUtf8) {
  std::size_t at = 0;
  const std::string_view text = "a\u00e9\u20ac\U0001F600";
  EXPECT_EQ(next_character(text, at), U'a');
  EXPECT_EQ(next_character(text, at), U'\u00e9');
  EXPECT_EQ(next_character(text, at), U'\u20ac');
  EXPECT_EQ(next_character(text, at), U'\U0001F600');
  EXPECT_EQ(at, text.size());
}

TEST(BreaksReaders, LineBreaksMarksAndNoncharacters) {
  for (const char32_t code : {U'\r', U'\u2028', U'\u2029', U'\ufeff', U'\ufdd0', U'\ufffe', U'\U0002ffff'})
    EXPECT_TRUE(breaks_readers(code)) << static_cast<unsigned>(code);
  for (const char32_t code : {U'\n', U'\t', U'a', U'\u00a0', U'\u200d', U'\u202e', U'\ufffd'})
    EXPECT_FALSE(breaks_readers(code)) << static_cast<unsigned>(code);
}

}  // namespace
}  // namespace rcw::yaml
