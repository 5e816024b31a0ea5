// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <sstream>

#include "lib/render/report.h"
#include "lib/text/utf8.h"
#include "tests/property/yaml/hostile.h"

namespace rcw::render {
namespace {

Report holding(const Block& block) { return {"T", "en", {}, {{"S", {block}}}}; }

std::string text_of(const Block& block, int columns) {
  const std::string text = report_text(holding(block), columns);
  EXPECT_EQ(text.substr(0, 5), "T\n\nS\n");
  return text.substr(5);
}

const Table kLinks = {"Trigger and response",
                      {"Trigger", "withdraw", "freeze"},
                      {{"phone", "8", "1"}, {"说不清", "2", "10"}, {"All", "10", "11"}},
                      true};

TEST(ReportText, IsTitleHeadAndSections) {
  const Report report = {"Window w", "en", {"Look 2.", "Two views."}, {{"Counts", {}}, {"Shares", {}}}};
  EXPECT_EQ(report_text(report, 80), "Window w\nLook 2.\nTwo views.\n\nCounts\n\nShares\n");
}

TEST(ReportText, WrapsSentencesWithAHangingIndent) {
  const Paragraph paragraph = {{"one two three four", "five"}};
  EXPECT_EQ(text_of(paragraph, 9), "one two\n  three\n  four\nfive\n");
}

TEST(ReportText, AlignsColumnsByWhatIsSeen) {
  EXPECT_EQ(text_of(kLinks, 80),
            "Trigger and response\n"
            "Trigger  withdraw  freeze\n"
            "phone           8       1\n"
            "说不清          2      10\n"
            "All            10      11\n");
}

TEST(ReportText, NamesEachNumberWhereATableIsTooWide) {
  EXPECT_EQ(text_of(kLinks, 25).find("Trigger and response\nTrigger  withdraw"), 0U);
  EXPECT_EQ(text_of(kLinks, 24),
            "Trigger and response\n"
            "phone: withdraw 8,\n  freeze 1\n"
            "说不清: withdraw 2,\n  freeze 10\n"
            "All: withdraw 10, freeze\n  11\n");
}

TEST(ReportText, PutsColumnsOfWordsAtTheLeft) {
  const Table table = {"", {"Day", "Note", "p"}, {{"1", "late", "<0.001"}, {"2", "", "not yet"}}};
  EXPECT_EQ(text_of(table, 80), "Day  Note        p\n1    late   <0.001\n2          not yet\n");
}

TEST(ReportText, TakesRowsOfAnyLength) {
  const Table table = {"", {"", ""}, {{"a"}, {"b\nc", "1", "2"}, {}}};
  EXPECT_EQ(text_of(table, 80), "a\nb c  1  2\n\n");
  EXPECT_EQ(text_of(table, 5), "a\nb c:\n  1,\n  2\n\n");
}

TEST(ReportText, SaysTheWordsOfBars) {
  const Bars bars = {"First response",
                     "never printed",
                     {{"withdraw", .4, {}, {"withdraw: 4 of 10", "Without late entries: 3 of 8."}},
                      {"attack", .1, {}, {"attack: 1 of 10"}}}};
  EXPECT_EQ(text_of(bars, 80),
            "First response\n  withdraw: 4 of 10\n    Without late entries: 3 of 8.\n  attack: 1 of 10\n");
  EXPECT_EQ(text_of(bars, 20),
            "First response\n  withdraw: 4 of 10\n    Without late\n      entries: 3 of\n      8.\n"
            "  attack: 1 of 10\n");
  EXPECT_EQ(text_of(Bars{"", "", {{"a", 1, {}, {"a: 1 of 1"}}}}, 80), "  a: 1 of 1\n");
}

TEST(ReportText, SaysOfDaysWhatIsSaidOfThem) {
  EXPECT_EQ(text_of(Days{"Days", "An entry on 2 of 3 days.", {DayMark{}}}, 80), "An entry on 2 of 3 days.\n");
  EXPECT_EQ(text_of(Days{"Days", "", {DayMark{}}}, 80), "");
}

// Whatever a category is called, a row is one line, and numbers end in one column.
TEST(ReportText, KeepsColumnsForHostileNames) {
  testing::Hostile words(4);
  for (int i = 0; i < 500; ++i) {
    const Table table = {"", {"Name", "n"}, {{words.next(), "1"}, {words.next(), "23"}}};
    std::istringstream lines(text_of(table, 100000));
    std::string line;
    std::vector<int> widths;
    while (std::getline(lines, line)) widths.push_back(text::width(line));
    EXPECT_EQ(widths, std::vector<int>(3, widths.at(0)));
  }
}

}  // namespace
}  // namespace rcw::render
