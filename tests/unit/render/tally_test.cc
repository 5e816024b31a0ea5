// SPDX-License-Identifier: MIT
#include "lib/render/tally.h"

#include <gmock/gmock.h>

namespace rcw::render {
namespace {

using journal::By;
using journal::Tallied;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

constexpr Room kWide = {80, true};
constexpr Room kPlain = {80, false};

time::Day day(const char* text) { return *time::parse_day(text); }

time::Span span() { return {day("2026-11-16"), day("2026-11-29")}; }

std::string cells(int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += "█";
  return out;
}

Tallied tags() {
  return {By::tag,
          60,
          57,
          span(),
          {{.name = "phone", .entries = 50}, {.name = "家", .entries = 7}, {.name = "a", .entries = 0}}};
}

Tallied weeks() {
  return {By::week,
          3,
          3,
          span(),
          {{"2026-W47", day("2026-11-16"), 3, 12}, {"2026-W48", day("2026-11-23"), 0, 0}}};
}

TEST(TallyText, PutsTheNumberBeforeTheBar) {
  EXPECT_EQ(tally(tags(), ListFormat::text, kWide),
            "60 entries from 2026-11-16 to 2026-11-29, by tag: entries that mention it.\n"
            "phone  50  " +
                cells(40) +
                "\n"
                "家      7  " +
                cells(6) +
                "\n"
                "a       0\n"
                "None mentioned: 3 entries.\n");
}

TEST(TallyText, IsTheSameWithoutBars) {
  EXPECT_EQ(tally(tags(), ListFormat::text, kPlain),
            "60 entries from 2026-11-16 to 2026-11-29, by tag: entries that mention it.\n"
            "phone  50\n家      7\na       0\nNone mentioned: 3 entries.\n");
}

TEST(TallyText, GivesEachEntryACellWhereThereIsRoom) {
  const Tallied three = {
      By::kind, 3, 3, span(), {{.name = "daily", .entries = 1}, {.name = "note", .entries = 2}}};
  EXPECT_EQ(tally(three, ListFormat::text, kWide),
            "3 entries from 2026-11-16 to 2026-11-29, by kind.\ndaily  1  █\nnote   2  ██\n");
}

TEST(TallyText, ShowsThatSomethingIsThere) {
  const Tallied uneven = {
      By::kind, 10001, 10001, span(), {{.name = "a", .entries = 1}, {.name = "b", .entries = 10000}}};
  EXPECT_THAT(tally(uneven, ListFormat::text, kWide),
              HasSubstr("a      1  █\nb  10000  " + cells(40) + "\n"));
}

TEST(TallyText, FitsTheColumnsThereAre) {
  // "phone  50  " leaves 9 of 20 and 8 of 19.
  EXPECT_THAT(tally(tags(), ListFormat::text, {20, true}), HasSubstr("phone  50  " + cells(9) + "\n"));
  EXPECT_THAT(tally(tags(), ListFormat::text, {19, true}), HasSubstr("phone  50  " + cells(8) + "\n"));
  EXPECT_EQ(tally(tags(), ListFormat::text, {18, true}), tally(tags(), ListFormat::text, kPlain));
  EXPECT_EQ(tally(tags(), ListFormat::text, {0, true}), tally(tags(), ListFormat::text, kPlain));
}

TEST(TallyText, OfWeeksHasMondaysAndFeelings) {
  EXPECT_EQ(
      tally(weeks(), ListFormat::text, kWide),
      "3 entries from 2026-11-16 to 2026-11-29, by week: Monday, entries, different words for feelings.\n"
      "2026-W47  2026-11-16  3  12  ███\n"
      "2026-W48  2026-11-23  0   0\n");
}

TEST(TallyText, OfHoursSaysWhatHasNone) {
  const Tallied hours = {
      By::hour, 120, 120, span(), {{.name = "00", .entries = 9}, {.name = journal::kNoHour, .entries = 111}}};
  EXPECT_EQ(tally(hours, ListFormat::text, kPlain),
            "120 entries from 2026-11-16 to 2026-11-29, by hour.\n00  9\nNo time of day: 111 entries.\n");
  const Tallied tag = {By::tag, 1, 1, span(), {{.name = journal::kNoHour, .entries = 1}}};
  EXPECT_THAT(tally(tag, ListFormat::text, kPlain), EndsWith("none  1\n"));
}

TEST(TallyText, OfOneAndOfNothing) {
  const Tallied one = {By::trigger, 1, 0, time::Span{day("2026-11-22"), day("2026-11-22")}, {}};
  EXPECT_EQ(tally(one, ListFormat::text, kWide),
            "1 entry on 2026-11-22, by trigger: entries that mention it.\nNone mentioned: 1 entry.\n");
  EXPECT_EQ(tally({}, ListFormat::text, kWide), "There are no entries to count.\n");
}

TEST(TallyTsv, HasFourColumns) {
  EXPECT_EQ(tally(weeks(), ListFormat::tsv, kWide),
            "2026-W47\t2026-11-16\t3\t12\n2026-W48\t2026-11-23\t0\t0\n");
  const Tallied odd = {By::tag, 1, 1, span(), {{.name = "a\\b", .entries = 1}}};
  EXPECT_EQ(tally(odd, ListFormat::tsv, kWide), "a\\\\b\t\t1\t\n");
  EXPECT_EQ(tally({}, ListFormat::tsv, kWide), "");
}

TEST(TallyJson, IsItemsAndADocumentAroundThem) {
  const std::string first =
      R"({"schema":"rcw/journal.stat/1","by":"week","value":"2026-W47","first":"2026-11-16","entries":3,"feelings":12})";
  const std::string second =
      R"({"schema":"rcw/journal.stat/1","by":"week","value":"2026-W48","first":"2026-11-23","entries":0,"feelings":0})";
  EXPECT_EQ(tally(weeks(), ListFormat::jsonl, kWide), first + "\n" + second + "\n");
  EXPECT_EQ(tally(weeks(), ListFormat::json, kWide),
            R"({"schema":"rcw/journal.stats/1","by":"week","entries":3,"counted":3,)"
            R"("first":"2026-11-16","last":"2026-11-29","stats":[)"
            "\n" +
                first + ",\n" + second + "\n]}\n");
  EXPECT_EQ(tally({.by = By::tag}, ListFormat::json, kWide),
            R"({"schema":"rcw/journal.stats/1","by":"tag","entries":0,"counted":0,"stats":[]})"
            "\n");
  EXPECT_EQ(tally({}, ListFormat::jsonl, kWide), "");
}

TEST(TallyJson, KeepsWordsThatLookLikeNumbers) {
  const Tallied tag = {By::tag, 1, 1, span(), {{.name = "17", .entries = 1}}};
  EXPECT_EQ(tally(tag, ListFormat::jsonl, kWide),
            R"({"schema":"rcw/journal.stat/1","by":"tag","value":"17","entries":1})"
            "\n");
}

TEST(Tally, OnlyTextDependsOnTheRoom) {
  for (const ListFormat format : {ListFormat::tsv, ListFormat::json, ListFormat::jsonl})
    EXPECT_EQ(tally(tags(), format, kWide), tally(tags(), format, {10, false}));
  EXPECT_THAT(tally(tags(), ListFormat::tsv, kWide), Not(HasSubstr("█")));
  EXPECT_THAT(tally(tags(), ListFormat::text, kWide), StartsWith("60 entries"));
}

}  // namespace
}  // namespace rcw::render
