// SPDX-License-Identifier: MIT
#include "lib/store/record.h"

#include <gmock/gmock.h>

#include "tests/support/records.h"

namespace rcw::store {
namespace {

TEST(ParseSchema, ReadsWhatNameWrites) {
  for (const int version : {1, 9, 10, 999}) {
    const Schema schema{"journal", "near-miss", version};
    const auto read = parse_schema(schema.name());
    ASSERT_TRUE(read) << schema.name();
    EXPECT_EQ(read->domain, "journal");
    EXPECT_EQ(read->kind, "near-miss");
    EXPECT_EQ(read->version, version);
  }
  EXPECT_EQ((Schema{"journal", "note", 1}.name()), "rcw/journal.note/1");
}

TEST(ParseSchema, RefusesAnythingElse) {
  for (const char* text : {"",
                           "rcw/",
                           "rcw",
                           "journal.note/1",
                           "rcw/journal.note",
                           "rcw/journal.note/",
                           "rcw/journal.note/0",
                           "rcw/journal.note/01",
                           "rcw/journal.note/1000",
                           "rcw/journal.note/1x",
                           "rcw/journal.note/-1",
                           "rcw/journal.note/+1",
                           "rcw/journal.note/1/2",
                           "rcw/journal/1",
                           "rcw/.note/1",
                           "rcw/journal./1",
                           "rcw/Journal.note/1",
                           "rcw/journal.no_te/1",
                           "rcw/a/b.c/1",
                           "rcw/settings/1",
                           "rcw/journal.note.x/1",
                           " rcw/journal.note/1",
                           "rcw/journal.note/1 ",
                           "RCW/journal.note/1",
                           "rcw/journal.note/99999999999"}) {
    EXPECT_FALSE(parse_schema(text)) << text;
  }
}

TEST(Mode, HasANameThatIsReadBack) {
  EXPECT_THAT(mode_names(), ::testing::ElementsAre("live", "prompted", "backfilled"));
  for (const Mode mode : {Mode::live, Mode::prompted, Mode::backfilled})
    EXPECT_EQ(parse_mode(to_string(mode)), mode);
  EXPECT_EQ(to_string(Mode::backfilled), "backfilled");
  for (const char* text : {"", "Live", "live ", "dead"}) EXPECT_FALSE(parse_mode(text)) << text;
}

TEST(FindText, FindsScalarsAmongTheFields) {
  Record record = test::note("k7m3q9zxvb", "2026-11-22", "words");
  record.fields.push_back({"list", yaml::Node::list(), {}});
  record.extra.push_back({"x-own", yaml::Node::text("own"), {}});
  ASSERT_NE(record.find_text("text"), nullptr);
  EXPECT_EQ(*record.find_text("text"), "words");
  EXPECT_EQ(record.find_text("list"), nullptr);
  EXPECT_EQ(record.find_text("x-own"), nullptr);
  EXPECT_EQ(record.find_text("none"), nullptr);
}

}  // namespace
}  // namespace rcw::store
