// SPDX-License-Identifier: MIT
#include "lib/journal/export.h"

#include <gmock/gmock.h>

#include "tests/support/records.h"

namespace rcw::journal {
namespace {

TEST(LostInTable, NamesLinksAndOwnKeys) {
  store::Record record = test::note("k7m3q9zxvb", "2026-11-22");
  EXPECT_THAT(lost_in_table(record), ::testing::IsEmpty());
  record.envelope.tags = {"phone"};
  record.envelope.with = "Kim";
  EXPECT_THAT(lost_in_table(record), ::testing::IsEmpty());
  record.envelope.links = {{"aaaaaaaaaa", "follows"}, {"bbbbbbbbbb", "follows"}};
  record.extra = {{"x-b", yaml::Node::text(""), {}}, {"x-a", yaml::Node::text(""), {}}};
  EXPECT_THAT(lost_in_table(record), ::testing::ElementsAre("links", "x-b", "x-a"));
}

}  // namespace
}  // namespace rcw::journal
