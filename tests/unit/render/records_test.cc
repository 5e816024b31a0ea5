// SPDX-License-Identifier: MIT
#include "lib/render/records.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "lib/yaml/door.h"
#include "lib/yaml/json.h"
#include "tests/support/records.h"

namespace rcw::render {
namespace {

using store::Filed;
using store::Record;

std::string print(Format format, const std::vector<Record>& records, bool null = false) {
  std::string out;
  RecordPrinter printer(format, null, [&](std::string_view bytes) { out += bytes; });
  for (const auto& record : records)
    printer.print(Filed{.record = record, .path = "/p/" + record.envelope.id});
  printer.finish();
  return out;
}

Record full() {
  Record record = test::note("k7m3q9zxvb", "2026-11-22T21:15:59+01:00", "a\tb\\c\nd");
  record.envelope.tags = {"phone", "two words"};
  record.envelope.with = "Kim";
  record.envelope.zone = "Europe/Berlin";
  record.envelope.mode = store::Mode::backfilled;
  record.envelope.recorded = test::stamp("2026-11-23");
  return record;
}

std::vector<Record> hostile(int count) {
  test::RandomRecords random(1);
  std::vector<Record> records;
  for (int i = 0; i < count; ++i) records.push_back(random.record());
  return records;
}

std::string json_of(const Record& record) { return yaml::to_json(store::encode(record)); }

TEST(RecordLine, SaysIdTimeKindAndTags) {
  EXPECT_EQ(record_line(full()), "k7m3q9zxvb  2026-11-22 21:15  note  phone, two words");
  EXPECT_EQ(record_line(test::note("k7m3q9zxvb", "2026-11-22")), "k7m3q9zxvb  2026-11-22        note");
}

TEST(RecordLine, NeverShowsWords) { EXPECT_EQ(record_line(full()).find("Kim"), std::string::npos); }

TEST(RecordTsv, HasItsColumns) {
  EXPECT_EQ(record_tsv(full()),
            "k7m3q9zxvb\t2026-11-22T21:15:59+01:00\tnote\tphone,two words\tKim\tbackfilled\tEurope/Berlin\t"
            "2026-11-23\ta\\tb\\\\c\\nd");
  EXPECT_EQ(record_tsv(test::note("k7m3q9zxvb", "2026-11-22", "")),
            "k7m3q9zxvb\t2026-11-22\tnote\t\t\t\t\t\t");
}

TEST(RecordTsv, IsOneLineOfNineCells) {
  for (const auto& record : hostile(2000)) {
    const std::string line = record_tsv(record);
    EXPECT_EQ(std::count(line.begin(), line.end(), '\t'), 8);
    EXPECT_EQ(line.find_first_of("\n\r"), std::string::npos);
  }
}

TEST(PrintText, IsALineEach) {
  const Record day = test::note("k7m3q9zxvb", "2026-11-22");
  EXPECT_EQ(print(Format::text, {day, day}), record_line(day) + '\n' + record_line(day) + '\n');
  EXPECT_EQ(print(Format::text, {}), "");
}

TEST(PrintText, UsesTheLineThatACommandGives) {
  std::string out;
  RecordPrinter printer(Format::text, false, [&](std::string_view bytes) { out += bytes; });
  printer.use_line([](const Record& record) { return "[" + record.envelope.id + "]"; });
  printer.print({.record = full()});
  printer.finish();
  EXPECT_EQ(out, "[k7m3q9zxvb]\n");
}

TEST(PrintYaml, IsReadBackByTheDoor) {
  const auto records = hostile(500);
  const std::string out = print(Format::yaml, records);
  const auto chunks = yaml::split_documents(out);
  ASSERT_EQ(chunks.size(), records.size());
  for (std::size_t i = 0; i < records.size(); ++i) {
    const auto again = store::decode(yaml::parse("f", chunks[i]), "f", test::kinds());
    ASSERT_EQ(json_of(again), json_of(records[i]));
  }
}

TEST(PrintYaml, OfOneRecordIsItsFile) {
  EXPECT_EQ(print(Format::yaml, {full()}), store::to_bytes(full(), "f"));
  EXPECT_EQ(print(Format::yaml, {}), "");
}

// The one JSON value that everything is in, read back.
void expect_json(const std::vector<Record>& records) {
  const std::string out = print(Format::json, records);
  EXPECT_TRUE(out.ends_with("]}\n"));
  const yaml::Node all = yaml::parse_json("f", 1, out);
  ASSERT_EQ(all.find("schema")->scalar, "rcw/journal.records/1");
  ASSERT_EQ(all.find("records")->items.size(), records.size());
  for (std::size_t i = 0; i < records.size(); ++i) {
    ASSERT_EQ(yaml::to_json(all.find("records")->items[i]), json_of(records[i]));
  }
}

TEST(PrintJson, IsReadBack) {
  expect_json({});
  expect_json({full()});
  expect_json(hostile(100));
}

TEST(PrintJsonLines, AreReadBackLineByLine) {
  const auto records = hostile(1000);
  std::string_view rest;
  const std::string out = print(Format::jsonl, records);
  rest = out;
  for (const auto& record : records) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    ASSERT_EQ(yaml::to_json(yaml::parse_json("f", 1, line)), json_of(record));
    rest.remove_prefix(line.size() + 1);
  }
  EXPECT_EQ(rest, "");
  EXPECT_EQ(print(Format::jsonl, {}), "");
}

TEST(PrintTsv, IsALineEach) { EXPECT_EQ(print(Format::tsv, {full()}), record_tsv(full()) + '\n'); }

TEST(PrintIds, EndInLineFeedOrNul) {
  EXPECT_EQ(print(Format::ids, {full(), full()}), "k7m3q9zxvb\nk7m3q9zxvb\n");
  EXPECT_EQ(print(Format::ids, {full()}, true), std::string("k7m3q9zxvb\0", 11));
  EXPECT_EQ(print(Format::ids, {}, true), "");
}

TEST(PrintPaths, EndInLineFeedOrNul) {
  EXPECT_EQ(print(Format::paths, {full()}), "/p/k7m3q9zxvb\n");
  EXPECT_EQ(print(Format::paths, {full()}, true), std::string("/p/k7m3q9zxvb\0", 14));
}

// NUL is only for ids and paths.
TEST(PrintText, NeverEndsInNul) {
  for (const auto format : {Format::text, Format::yaml, Format::json, Format::jsonl, Format::tsv}) {
    EXPECT_EQ(print(format, {full()}, true), print(format, {full()}, false));
  }
}

}  // namespace
}  // namespace rcw::render
