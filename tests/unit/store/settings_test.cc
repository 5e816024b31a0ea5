// SPDX-License-Identifier: MIT
#include "lib/store/settings.h"

#include <gtest/gtest.h>

#include "tests/support/temp_dir.h"
#include "tests/support/thrown.h"

namespace rcw::store {
namespace {

// The start of the day for such an rcw.yaml, or what is wrong with it.
std::string outcome(const std::string& bytes) {
  const test::TempDir temp;
  const std::string path = temp.write("rcw.yaml", bytes);
  int start = 0;
  std::string text = test::thrown([&] { start = read_settings(temp.path()).day_start; });
  for (auto at = text.find(path); at != std::string::npos; at = text.find(path)) text.erase(at, path.size());
  return text.empty() ? std::to_string(start) : text;
}

TEST(ReadSettings, HasDefaults) {
  const test::TempDir temp;
  EXPECT_EQ(read_settings(temp.path()).day_start, 4 * 3600);
  EXPECT_EQ(read_settings(temp.path_of("none")).day_start, 4 * 3600);
  EXPECT_EQ(outcome("schema: rcw/settings/1\n"), "14400");
}

TEST(ReadSettings, ReadsTheStartOfTheDay) {
  EXPECT_EQ(outcome("schema: rcw/settings/1\nday_start: \"05:30\"\n"), "19800");
  EXPECT_EQ(outcome("schema: rcw/settings/1\nday_start: 00:00\n"), "0");
  EXPECT_EQ(outcome("schema: rcw/settings/1\nx-own: 1\nday_start: 23:59\n"), "86340");
}

TEST(ReadSettings, SaysAllThatIsWrong) {
  EXPECT_EQ(
      outcome("day_start: noon\ncolour: red\n"),
      "3 :2:1: unknown field 'colour'\n:1:1: schema: is missing\n:1:12: day_start: is not a time of day");
  EXPECT_EQ(outcome("schema: rcw/settings/2\n"), "3 :1:9: schema: is not rcw/settings/1");
  EXPECT_EQ(outcome("- a\n"), "3 :1:1: must be a mapping of fields");
}

}  // namespace
}  // namespace rcw::store
