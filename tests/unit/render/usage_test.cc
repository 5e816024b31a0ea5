// SPDX-License-Identifier: MIT
#include "lib/render/usage.h"

#include <gmock/gmock.h>

#include "lib/base/error.h"

namespace rcw::render {
namespace {

const UsageWords kTags = {"tag", "tags"};

std::vector<journal::Usage> two() {
  const auto day = *time::parse_stamp("2026-11-20");
  return {{"phone", 12, day, *time::parse_stamp("2026-11-22T09:00:00+01:00")}, {"家", 3, day, day}};
}

TEST(Usages, LineUpInText) {
  EXPECT_EQ(usages(two(), ListFormat::text, kTags),
            "phone  12  2026-11-20  2026-11-22\n家      3  2026-11-20  2026-11-20\n");
  EXPECT_EQ(usages({}, ListFormat::text, kTags), "");
}

TEST(Usages, AreDataInTheOthers) {
  EXPECT_EQ(usages(two(), ListFormat::tsv, kTags),
            "phone\t12\t2026-11-20\t2026-11-22T09:00:00+01:00\n家\t3\t2026-11-20\t2026-11-20\n");
  const std::string line =
      R"({"schema":"rcw/journal.tag/1","tag":"phone","records":12,"first":"2026-11-20","last":"2026-11-22T09:00:00+01:00"})";
  EXPECT_TRUE(usages(two(), ListFormat::jsonl, kTags).starts_with(line + "\n"));
  EXPECT_TRUE(usages(two(), ListFormat::json, kTags)
                  .starts_with(R"({"schema":"rcw/journal.tags/1","tags":[)"
                               "\n" +
                               line + ",\n"));
  EXPECT_EQ(usages({}, ListFormat::json, kTags), R"({"schema":"rcw/journal.tags/1","tags":[]})"
                                                 "\n");
}

TEST(Renames, AreLinesOrData) {
  const std::vector<journal::CategoryRename> all = {
      {"phone", "phone during talk", *time::parse_stamp("2026-11-22T21:15:00+01:00"), 12},
      {"a", "b", *time::parse_stamp("2026-11-23"), 1}};
  EXPECT_EQ(renames(all, ListFormat::text),
            "2026-11-22 21:15  phone -> phone during talk  12 entries\n2026-11-23        a -> b  1 entry\n");
  EXPECT_EQ(renames(all, ListFormat::tsv),
            "2026-11-22T21:15:00+01:00\tphone\tphone during talk\t12\n2026-11-23\ta\tb\t1\n");
  EXPECT_TRUE(
      renames({}, ListFormat::json).starts_with(R"({"schema":"rcw/category-renames/1","renames":[]})"));
}

TEST(ParseListFormat, RefusesOthers) {
  EXPECT_EQ(parse_list_format("tsv"), ListFormat::tsv);
  EXPECT_THROW(parse_list_format("yaml"), Error);
}

}  // namespace
}  // namespace rcw::render
