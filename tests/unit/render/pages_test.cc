// SPDX-License-Identifier: MIT
#include "lib/render/pages.h"

#include <gtest/gtest.h>

#include "lib/text/csv.h"
#include "tests/support/records.h"

namespace rcw::render {
namespace {

TEST(CsvCells, AreOneForEachColumn) {
  store::Record record = test::note("k7m3q9zxvb", "2026-11-22T21:15:00+01:00", "a, \"b\"\nc");
  record.envelope.tags = {"phone", "two words"};
  record.envelope.with = "Kim";
  record.envelope.zone = "Europe/Berlin";
  record.envelope.mode = store::Mode::live;
  record.envelope.recorded = test::stamp("2026-11-22T22:00:00+01:00");
  EXPECT_EQ(text::csv_row(csv_columns()), "schema,id,at,zone,recorded,mode,with,tags,text\n");
  EXPECT_EQ(
      text::csv_row(csv_cells(record)),
      "rcw/journal.note/1,k7m3q9zxvb,2026-11-22T21:15:00+01:00,Europe/Berlin,2026-11-22T22:00:00+01:00,live,"
      "Kim,\"phone,two words\",\"a, \"\"b\"\"\nc\"\n");
}

TEST(CsvCells, AreEmptyForWhatIsNotThere) {
  store::Record record = test::note("k7m3q9zxvb", "2026-11-22");
  record.fields.clear();
  EXPECT_EQ(text::csv_row(csv_cells(record)), "rcw/journal.note/1,k7m3q9zxvb,2026-11-22,,,,,,\n");
}

TEST(CsvCells, AreReadBack) {
  test::RandomRecords random(1);
  std::string bytes = text::csv_row(csv_columns());
  std::vector<std::vector<std::string>> rows = {csv_columns()};
  for (int i = 0; i < 2000; ++i) {
    rows.push_back(csv_cells(random.record()));
    ASSERT_EQ(rows.back().size(), csv_columns().size());
    bytes += text::csv_row(rows.back());
  }
  const auto read = text::parse_csv("f", bytes);
  ASSERT_EQ(read.size(), rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) ASSERT_EQ(read[i].cells, rows[i]);
}

TEST(MarkdownSection, HasHeadingTagsAndWords) {
  store::Record record = test::note("k7m3q9zxvb", "2026-11-22T21:15:00+01:00", "tea\n\nand cake");
  EXPECT_EQ(markdown_section(record), "## 2026-11-22 21:15 · note\n\ntea\n\nand cake\n\n");
  record.envelope.tags = {"phone", "work"};
  record.envelope.with = "Kim";
  record.envelope.at = test::stamp("2026-11-22");
  EXPECT_EQ(markdown_section(record),
            "## 2026-11-22 · note\n\nWith: Kim\n\nTags: phone, work\n\ntea\n\nand cake\n\n");
}

TEST(MarkdownSection, EndsWithOneEmptyLine) {
  EXPECT_EQ(markdown_section(test::note("k7m3q9zxvb", "2026-11-22", "tea\n")),
            "## 2026-11-22 · note\n\ntea\n\n");
}

}  // namespace
}  // namespace rcw::render
