// SPDX-License-Identifier: MIT
#include "lib/yaml/reader_types.h"

#include <gtest/gtest.h>

namespace rcw::yaml {
namespace {

TEST(IsJsonNumber, FollowsRfc8259) {
  for (const char* word : {"0", "-0", "10", "-12", "1.5", "0.0", "1e3", "1E+3", "-1.5e-10"})
    EXPECT_TRUE(is_json_number(word)) << word;
  for (const char* word :
       {"", "-", "00", "01", "+1", ".5", "1.", "1e", "1e+", "0x1", "1_0", "1 ", "--1", "1.5.1"})
    EXPECT_FALSE(is_json_number(word)) << word;
}

TEST(IsCoreBool, ThreeSpellings) {
  for (const char* word : {"true", "True", "TRUE", "false", "False", "FALSE"})
    EXPECT_TRUE(is_core_bool(word));
  for (const char* word : {"tRUE", "yes", "on", "", "truE"}) EXPECT_FALSE(is_core_bool(word)) << word;
}

TEST(IsTyped, ByAnyReader) {
  for (const char* word : {"",
                           "~",
                           "Null",
                           "yes",
                           "OFF",
                           "y",
                           ".NaN",
                           "+.inf",
                           "1",
                           "+1",
                           "-1_000",
                           "0o17",
                           "0b11",
                           "0x1F",
                           "1.",
                           ".5",
                           "1.5e3",
                           "190:20:30",
                           "12:30:15.5",
                           "2026-11-22",
                           "2026-1-2",
                           "2026-11-22T21:15:00Z",
                           "2026-11-22t1:15"})
    EXPECT_TRUE(is_typed(word)) << word;
  for (const char* word :
       {"a", "-", "+", ".", "...", "1a", "0x", "0xg", "1:", "1e", "2026-", "2026-11-22T", "2026-11-22 21:15",
        "2026-11-22T21:15+", "2026-11-22T21:15+1:", "_1 ", "1 2", "word"})
    EXPECT_FALSE(is_typed(word)) << word;
}

}  // namespace
}  // namespace rcw::yaml
